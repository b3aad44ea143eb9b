import {html} from 'lit';
import '../../src/define/adoption-map.js';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {allByRole, flatten, mount, replace, until} from '../support/index.js';

setSnapshotBase(new URL('/broken/', location.href).href);

/** The packaged data as it is published, with what a damaged disk or a careless editor could make of it. */
const DAMAGE: Readonly<Record<string, (part: Record<string, unknown[]>) => void>> = {
  'map.json': ({adoptions}) => adoptions!.unshift(null),
  'matrix.json': ({priorities}) => priorities!.unshift(null),
  'catalog.json': ({tools}) => tools!.unshift(null),
};

async function damagedFetch(fetched: typeof fetch, href: string, init?: RequestInit): Promise<Response> {
  const response = await fetched(href.replace('/broken/', '/cga-data/'), init);
  const damage = DAMAGE[/\/broken\/parts\/(.*)$/.exec(href)?.[1] ?? ''];
  if (!damage) return response;
  const part = (await response.json()) as Record<string, unknown[]>;
  damage(part);
  return new Response(JSON.stringify(part));
}

const shown: Readonly<Record<string, (widget: Element) => boolean>> = {
  'cga-adoption-map': (map) => allByRole(map, 'button', /^Puebla/).length === 1,
  'cga-priority-matrix': (matrix) => flatten(matrix).includes('Se muestran las 40 prioridades.'),
  'cga-tool-catalog': (catalog) => flatten(catalog).includes('46 herramientas'),
};

// In a page of its own: the packaged data is read once. Its three damaged parts are on their way before one of them could not be drawn.
describe('packaged data with a damaged record in each part', () => {
  it('is read again, and shown without those records in each widget', async () => {
    const fetched = window.fetch.bind(window);
    replace(window, 'fetch', (href: string, init?: RequestInit) => damagedFetch(fetched, href, init));
    const page = await mount(
      html`<div>
        <cga-adoption-map loading="eager"></cga-adoption-map>
        <cga-priority-matrix loading="eager"></cga-priority-matrix>
        <cga-tool-catalog loading="eager"></cga-tool-catalog>
      </div>`,
    );
    for (const [tag, isShown] of Object.entries(shown)) {
      const widget = page.querySelector(tag)!;
      await until(() => isShown(widget), `the other records in ${tag}`);
      await until(
        () => flatten(widget).includes('datos del archivo faltan o no se pudieron leer.'),
        `what ${tag} left out`,
      );
    }
  });
});
