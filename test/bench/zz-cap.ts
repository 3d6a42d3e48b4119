import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { getBrowser } from '../tools/browsers.ts';
import { hostilePages } from './hostile-pages.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
const root='/work/main';
const output = await build({ root, configFile:false, logLevel:'error', build:{write:false, minify:true, lib:{entry: join(root,'test/bench/capture-page.ts'), formats:['iife'], name:'b'}}});
const code = ([output].flat()[0] as any).output[0].code;
const only = process.argv.slice(2);
const start = () => puppeteer.launch({ executablePath:getBrowser('chromium'), headless:true, args:['--no-sandbox'], protocolTimeout: 25000 });
let browser = await start();
mkdirSync('/tmp/caps',{recursive:true});
for (const [name, make] of Object.entries(hostilePages)) {
  if (only.length && !only.some(o=>name.includes(o))) continue;
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>x</title><body></body>');
    await page.evaluate(`globalThis.__name = (f) => f`);
    const deep = /deep|in microdata/.test(name);
    await page.evaluate(code);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable',{timeDomain:'threadTicks'} as any);
    const m = async()=>Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
    await page.evaluate(`(${make.toString()})()`);
    if (!deep) await page.evaluate(()=>new Promise(r=>requestAnimationFrame(()=>setTimeout(r,50))));
    const a = await m();
    const r: any = await page.evaluate(`(()=>{ globalThis.r = captureHere(false); return r.ms })()`);
    const b = await m();
    const r2: any = await page.evaluate(`(()=>{ return captureHere(true).ms })()`);
    const json: string = await page.evaluate(`r.json`) as string;
    writeFileSync('/tmp/caps/'+name.replace(/\W+/g,'_')+'.json', json);
    console.log(name.padEnd(42), 'capture', r.toFixed(0).padStart(6), 'stringify', (await page.evaluate('r.stringify') as number).toFixed(0).padStart(4), 'thread both', ((b.TaskDuration-a.TaskDuration)*1000).toFixed(0).padStart(6), 'range', r2.toFixed(0).padStart(6), 'json MB', (json.length/1e6).toFixed(1), json.endsWith('"cut":true}') ? 'cut':'');
    await Promise.race([page.close(), new Promise(r=>setTimeout(r,5000))]);
  } catch (e) { console.log(name.padEnd(42), 'FAILED', String(e).slice(0,200)); browser.process()?.kill('SIGKILL'); browser = await start(); }
}
browser.process()?.kill('SIGKILL');
