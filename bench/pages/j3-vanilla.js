import {json, register, CATS, centre} from './common.js';
const data = json('matrix.json');
let root;
register({
  async mount(el) {
    const {rows, cols, cells} = await data;
    root = document.createElement('div');
    root.style.position = 'relative';
    root.innerHTML = `<table class="mx"><thead><tr><th></th>${cols.map((c) => `<th scope="col">${c}</th>`).join('')}</tr></thead><tbody>${rows.map((r, i) => `<tr><th scope="row">${r}</th>${cells[i].map((v, j) => `<td class="c${v}" data-k="${i}-${j}" aria-label="${CATS[v]}"></td>`).join('')}</tr>`).join('')}</tbody></table><div class="tip" role="status" hidden></div>`;
    const tip = root.querySelector('.tip');
    root.firstChild.addEventListener('pointermove', (e) => {
      const k = e.target.dataset?.k;
      tip.hidden = !k;
      if (!k) return;
      const [i, j] = k.split('-'),
        b = root.getBoundingClientRect();
      tip.textContent = `${rows[i]} · ${cols[j]}: ${CATS[cells[i][j]]}`;
      tip.style.transform = `translate(${e.clientX - b.x + 12}px,${e.clientY - b.y + 12}px)`;
    });
    el.append(root);
    performance.mark('widget-ready');
  },
  unmount() {
    root.remove();
    root = null;
  },
  ready: () => !!root && root.querySelectorAll('td').length >= 480,
  point: (p) => centre(root.querySelector(`[data-k="${p.r}-${p.c}"]`)),
  tip: () => root.querySelector('.tip').textContent,
});
