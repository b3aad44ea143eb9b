import {existsSync} from 'node:fs';
import {serve} from '../../serve.mjs';
import type {Command} from '../command.js';

/** `serve`: the releases on this computer, for any page to read, until it is stopped. */
export const serveCommand: Command = {
  takes: '[--port 8090]',
  names: [0, 0],
  options: {port: {type: 'string'}},
  async run(given, {out, err, print, signal}) {
    const port = given.text('port') ?? '8090';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      err(`«${port}» no es un puerto. Escriba un número, como 8090.`);
      return 2;
    }
    if (!existsSync(given.releases)) {
      err(`Falta ${given.releases}. Publique primero: npm run data -- build`);
      return 1;
    }
    const headers = {'access-control-allow-origin': '*'};
    const {url, close} = await serve({root: given.releases, port: Number(port), nextFree: port !== '0', headers});
    if (given.json) print(JSON.stringify({url}));
    else out(`Abra ${url}index.json\nEn una página: src="${url}index.json"\nCtrl+C para terminar.`);
    await new Promise((stop) => signal?.addEventListener('abort', stop, {once: true}));
    await close();
    return 0;
  },
};
