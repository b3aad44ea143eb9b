import * as echarts from 'echarts/core';
import {MapChart} from 'echarts/charts';
import {TooltipComponent, VisualMapComponent, GeoComponent, AriaComponent} from 'echarts/components';
import {CanvasRenderer} from 'echarts/renderers';
import {feature} from 'topojson-client';
import {CATS, COLORS, json, register} from './common.js';
echarts.use([MapChart, TooltipComponent, VisualMapComponent, GeoComponent, AriaComponent, CanvasRenderer]);
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let chart,
  ok = false,
  box;
register({
  async mount(el) {
    const [topo, rows] = await data;
    echarts.registerMap('mx', feature(topo, topo.objects.states));
    box = document.createElement('div');
    box.style.height = '480px';
    el.append(box);
    chart = echarts.init(box);
    chart.on('finished', () => {
      ok = true;
      performance.mark('widget-ready');
    });
    chart.setOption({
      aria: {enabled: true},
      animation: false,
      tooltip: {trigger: 'item', formatter: (p) => `${p.name}: ${CATS[p.value]}`},
      visualMap: {
        type: 'piecewise',
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        pieces: CATS.map((label, i) => ({value: i, label, color: COLORS[i]})),
      },
      series: [{type: 'map', map: 'mx', data: rows.map((r) => ({name: r.name, value: CATS.indexOf(r.cat)}))}],
    });
  },
  unmount() {
    chart.dispose();
    box.remove();
    ok = false;
  },
  ready: () => ok,
  point(p) {
    const [x, y] = chart.convertToPixel({seriesIndex: 0}, [p.lon, p.lat]);
    const r = box.getBoundingClientRect();
    return {x: r.x + x, y: r.y + y};
  },
  tip: () => {
    const t = [...box.children].find((c) => c.style.position === 'absolute' && c.style.zIndex);
    return t && t.style.visibility !== 'hidden' ? t.textContent : '';
  },
});
