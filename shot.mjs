import puppeteer from 'puppeteer-core';
import {serve} from './tools/serve.mjs';
import {writeFileSync} from 'fs';
const page0 = (lang, tag, attrs) => `<!doctype html><html lang="${lang}"><meta charset=utf-8><meta name=viewport content="width=device-width"><style>body{margin:12px;font-family:system-ui;color-scheme:light dark}@media(prefers-color-scheme:dark){body{background:#121212;color:#eee}}</style><script type=module src="/cga-loader.js"></script><${tag} loading=eager ${attrs}></${tag}>`;
const {url, close} = await serve({root: process.cwd() + '/dist'});
const b = await puppeteer.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
const jobs = [
 ['map-1280','es','cga-adoption-map','layer=ocds state=PUE',1280,'light'],
 ['map-320','es','cga-adoption-map','layer=ocds state=JAL view=tiles',320,'light'],
 ['map-768-en-dark','en','cga-adoption-map','layer=ocds state=PUE',768,'dark'],
 ['matrix-1280','es','cga-priority-matrix','',1280,'light'],
 ['matrix-320-dark','es','cga-priority-matrix','',320,'dark'],
 ['catalog-1280','es','cga-tool-catalog','',1280,'light'],
 ['catalog-320-dark','en','cga-tool-catalog','',320,'dark'],
 ['actions-1280-board','es','cga-action-tracker','view=board',1280,'light'],
 ['actions-768-timeline','es','cga-action-tracker','view=timeline',768,'light'],
 ['actions-320','es','cga-action-tracker','',320,'light'],
].filter(([n]) => !process.argv[2] || n.includes(process.argv[2]));
for (const [name, lang, tag, attrs, w, scheme] of jobs) {
  const p = await b.newPage(); await p.setViewport({width: w, height: 900});
  await p.emulateMediaFeatures([{name:'prefers-color-scheme', value: scheme}]);
  p.on('console', m => m.type()!=='log' && console.log(name, m.text()));
  writeFileSync('dist/x.html', page0(lang, tag, attrs));
  await p.goto(url + 'x.html', {waitUntil:'networkidle0'}).catch(e=>console.log(name,String(e)));
  await new Promise(r=>setTimeout(r,1500));
  const h = await p.evaluate(()=>[document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  console.log(name, h);
  await p.screenshot({path: `/tmp/shots/${name}.png`, clip:{x:0,y:0,width:w,height:Math.min(h[1],1900)}, captureBeyondViewport:true});
  await p.close();
}
await b.close(); await close();
