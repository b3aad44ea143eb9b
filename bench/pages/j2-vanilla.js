import {N, json, register, facets, COLS} from './common.js';
import {index, query, PAGE} from './table-core.js';
const data = json(`actions-${N}.json`);
let root;
register({
  async mount(el) {
    const rows = index(await data),
      st = {q: '', facet: '', sort: '', dir: 1, page: 0};
    root = document.createElement('div');
    const input = document.createElement('input');
    input.type = 'search';
    input.setAttribute('aria-label', 'Buscar');
    const table = document.createElement('table'),
      thead = table.createTHead().insertRow(),
      tbody = table.createTBody();
    const foot = document.createElement('p');
    foot.setAttribute('role', 'status');
    for (const [k, h] of COLS) {
      const th = document.createElement('th'),
        b = document.createElement('button');
      b.textContent = h;
      b.onclick = () => {
        st.dir = st.sort === k ? -st.dir : 1;
        st.sort = k;
        draw();
      };
      th.append(b);
      thead.append(th);
    }
    const next = document.createElement('button');
    next.textContent = 'Siguiente';
    next.onclick = () => {
      st.page++;
      draw();
    };
    function draw() {
      const all = query(rows, st),
        page = all.slice(st.page * PAGE, st.page * PAGE + PAGE),
        frag = document.createDocumentFragment();
      for (const r of page) {
        const tr = document.createElement('tr');
        for (const [k] of COLS) {
          const td = document.createElement('td');
          td.textContent = r[k];
          tr.append(td);
        }
        frag.append(tr);
      }
      tbody.replaceChildren(frag);
      foot.textContent = `${all.length} acciones`;
    }
    input.addEventListener('input', () => {
      st.q = input.value;
      st.page = 0;
      draw();
    });
    root.append(
      input,
      facets(rows, (c) => {
        st.facet = c;
        st.page = 0;
        draw();
      }),
      table,
      foot,
      next,
    );
    draw();
    el.append(root);
    performance.mark('widget-ready');
  },
  unmount() {
    root.remove();
    root = null;
  },
  ready: () => !!root && root.querySelectorAll('tbody tr').length >= 10,
  search: () => root.querySelector('input'),
  sorter: () => root.querySelector('th button'),
});
