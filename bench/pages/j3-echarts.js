import * as echarts from 'echarts/core';
import {HeatmapChart} from 'echarts/charts';
import {TooltipComponent, VisualMapComponent, GridComponent, AriaComponent} from 'echarts/components';
import {CanvasRenderer} from 'echarts/renderers';
import {CATS, COLORS, json, register} from './common.js';
echarts.use([HeatmapChart, TooltipComponent, VisualMapComponent, GridComponent, AriaComponent, CanvasRenderer]);
const data = json('matrix.json');
let chart,
  box,
  ok = false;
register({
  async mount(el) {
    const {rows, cols, cells} = await data;
    box = document.createElement('div');
    box.style.height = '720px';
    el.append(box);
    chart = echarts.init(box);
    chart.on('finished', () => {
      ok = true;
      performance.mark('widget-ready');
    });
    chart.setOption({
      aria: {enabled: true},
      animation: false,
      tooltip: {formatter: (p) => `${rows[p.value[1]]} · ${cols[p.value[0]]}: ${CATS[p.value[2]]}`},
      grid: {left: 90, right: 10, top: 30, bottom: 60},
      xAxis: {type: 'category', data: cols, position: 'top', axisLabel: {fontSize: 9}},
      yAxis: {type: 'category', data: rows, inverse: true, axisLabel: {fontSize: 9}},
      visualMap: {
        type: 'piecewise',
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        dimension: 2,
        pieces: CATS.map((label, i) => ({value: i, label, color: COLORS[i]})),
      },
      series: [
        {
          type: 'heatmap',
          data: cells.flatMap((r, i) => r.map((v, j) => [j, i, v])),
          itemStyle: {borderColor: '#fff', borderWidth: 1},
        },
      ],
    });
  },
  unmount() {
    chart.dispose();
    box.remove();
    ok = false;
  },
  ready: () => ok,
  point(p) {
    const [x, y] = chart.convertToPixel({seriesIndex: 0}, [p.c, p.r]);
    const r = box.getBoundingClientRect();
    return {x: r.x + x, y: r.y + y};
  },
  tip: () => {
    const t = [...box.children].find((c) => c.style.position === 'absolute' && c.style.zIndex);
    return t && t.style.visibility !== 'hidden' ? t.textContent : '';
  },
});
