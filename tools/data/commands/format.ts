import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Command} from '../command.js';
import {writeFormatPage} from '../format-page.js';
import {readLatest} from '../release-index.js';

const PAGE = 'docs/data-format.md';

/** `format`: the page on the data format, made from the JSON Schema; `format --check`: it is the one that would be made. */
export const formatCommand: Command = {
  takes: '[--check]',
  names: [0, 0],
  options: {check: {type: 'boolean'}, out: {type: 'string'}},
  run(given, {out, err}) {
    const file = given.text('out') ?? PAGE;
    const dataset = readLatest(given.releases);
    if (!dataset) {
      err('Todavía no hay publicaciones, de las que salen los ejemplos: npm run data -- build');
      return 1;
    }
    const page = writeFormatPage(dataset);
    if (!given.flag('check')) {
      writeFileSync(file, page);
      out(`Escrito en ${file}.`);
      return 0;
    }
    if (existsSync(file) && readFileSync(file, 'utf8') === page) return 0;
    err(`${file} no es la página que sale del esquema. Hágala de nuevo: npm run data -- format`);
    return 1;
  },
};
