import {existsSync, writeFileSync} from 'node:fs';
import type {Code, Command, Environment, Given} from '../command.js';
import type {Dataset} from '../model.js';
import {nearest} from '../nearest.js';
import {readDataset, readIndex, readRelease, tellReleases} from '../release-index.js';
import {html, type Html, type Lang} from '../render/html.js';
import {type Scene, WIDGETS} from '../render/widgets.js';

/** `render`: the content of the widgets as plain HTML, to paste, to serve whole, or to put inside the tags as their fallback. */
export const renderCommand: Command = {
  takes: '[WIDGET] [--state PUE] [--page]',
  names: [0, 1],
  options: {
    state: {type: 'string'},
    release: {type: 'string'},
    page: {type: 'boolean'},
    plain: {type: 'boolean'},
    language: {type: 'string'},
    out: {type: 'string'},
  },
  run(given, environment) {
    const [widget] = given.names;
    if (widget !== undefined && !Object.hasOwn(WIDGETS, widget)) {
      const near = nearest(widget, Object.keys(WIDGETS));
      const hint = near === undefined ? '' : ` ¿Quiso decir «${near}»?`;
      return refuse(environment, `No hay el componente «${widget}».${hint} Son: ${Object.keys(WIDGETS).join(', ')}.`);
    }
    const lang = given.text('language') ?? 'es';
    if (lang !== 'es' && lang !== 'en') return refuse(environment, `--language es «es» o «en»: «${lang}» no.`);
    const dataset = readWanted(given, environment);
    if (!dataset) return 1;
    const wanted = given.text('state');
    const state = dataset.states.find(({id, inegi, name}) => [id, inegi, name].includes(wanted ?? ''))?.id;
    if (wanted !== undefined && state === undefined) return refuse(environment, `«${wanted}» no es una entidad.`);
    const text = renderText(widget === undefined ? Object.keys(WIDGETS) : [widget], {dataset, lang, state}, given);
    const file = given.text('out');
    if (file === undefined) environment.print(text);
    else {
      writeFileSync(file, `${text}\n`);
      if (given.json) environment.print(JSON.stringify({file, release: dataset.release}));
      else environment.out(`Escrito en ${file}.`);
    }
    return 0;
  },
};

/** The release by number or file; the newest that was not withdrawn when none is named. */
function readWanted(given: Given, {err}: Environment): Dataset | undefined {
  const index = readIndex(given.releases);
  const wanted = given.text('release') ?? index?.latest;
  const entry = index?.releases.find(({release}) => release === wanted);
  if (entry) return readRelease(given.releases, entry);
  if (wanted !== undefined && existsSync(wanted)) return readDataset(wanted);
  const none = index ? 'Todas las publicaciones están retiradas. Dé el número de una con --release.' : 'Todavía no hay publicaciones: npm run data -- build';
  err(wanted === undefined ? none : `No hay la publicación «${wanted}». ${tellReleases(index)}`.trim());
  return undefined;
}

function renderText(widgets: readonly string[], scene: Scene, given: Given): string {
  const parts = widgets.map((widget) => element(widget, scene, given.flag('plain')));
  const text = html`${parts}`.text.trimEnd();
  return given.flag('page') ? page(html`${parts}`, scene).text : text;
}

/** The tag with its content inside, which is what a page shows without scripts; `--plain` leaves the tag out. */
function element(widget: string, scene: Scene, plain: boolean): Html {
  const {title, body} = WIDGETS[widget]?.(scene) ?? {title: '', body: html`<p></p>`};
  const {release, released, license} = scene.dataset;
  const foot = FOOT[scene.lang](release, released, license);
  const content = html`<section lang="${scene.lang}">
<h2>${title}</h2>
${body}
<p>${foot}</p>
</section>
`;
  if (plain) return content;
  const state = scene.state === undefined ? '' : html` state="${scene.state}"`;
  return html`<cga-${widget}${state} lang="${scene.lang}">
${content}</cga-${widget}>
`;
}

const FOOT: Readonly<Record<Lang, (release: string, released: string, license: string) => string>> = {
  es: (release, released, license) => `Datos: publicación ${release}, ${released}. Licencia ${license}.`,
  en: (release, released, license) => `Data: release ${release}, ${released}. Licence ${license}.`,
};

function page(content: Html, {dataset, lang}: Scene): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${dataset.commission.name.es}</title>
</head>
<body>
<h1>${dataset.commission.name.es}</h1>
${content}</body>
</html>`;
}

function refuse({err}: Environment, message: string): Code {
  err(message);
  return 2;
}
