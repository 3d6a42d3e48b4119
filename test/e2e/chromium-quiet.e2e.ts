import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { expectSilence, open, pillOf, press, type Stage, setStage, strike } from './stage.ts';

// A page that listens to everything: what does it learn of the extension?

declare global {
  interface Window {
    heard: string[];
  }
}

const { ashby } = samples;
const list = 'https://jobs.ashbyhq.com/nordwind-labs';
const moving = 'https://jobs.ashbyhq.com/moving-labs';

/** Runs in the page before anything else. Writes down all that could give an extension away. */
function listenToEverything(): void {
  const heard: string[] = [];
  window.heard = heard;
  const note = (words: string) => heard.push(words);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    note(`dispatched ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  const told =
    'focus focusin blur scroll resize toggle beforetoggle slotchange selectionchange transitionrun transitionstart animationstart animationcancel contentvisibilityautostatechange'.split(
      ' ',
    );
  for (const type of told) document.addEventListener(type, ({ target }) => target !== document && note(`event ${type}`), true);
  for (const type of ['message', 'messageerror', 'securitypolicyviolation', 'error', 'unhandledrejection', 'rejectionhandled']) {
    window.addEventListener(type, () => note(`event ${type}`), true);
    document.addEventListener(type, () => note(`event ${type} on document`), true);
  }
  const patch = (owner: object, name: string) => {
    const original = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      note(`called ${name}`);
      return Reflect.apply(original, this, args);
    });
  };
  for (const name of [
    'attachShadow',
    'setAttribute',
    'append',
    'getBoundingClientRect',
    'checkVisibility',
    'getAttributeNames',
    'getAttribute',
    'computedStyleMap',
  ]) {
    patch(Element.prototype, name);
  }
  patch(HTMLSlotElement.prototype, 'assignedNodes');
  patch(Range.prototype, 'intersectsNode');
  const watch = (owner: object, name: string) => {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    const getter = function (this: unknown) {
      note(`got ${name}`);
      return get && Reflect.apply(get, this, []);
    };
    Object.defineProperty(owner, name, { ...rest, get: getter });
  };
  for (const name of ['childNodes', 'firstChild', 'nextSibling', 'nodeValue', 'textContent']) watch(Node.prototype, name);
  for (const name of ['shadowRoot', 'tagName', 'attributes']) watch(Element.prototype, name);
  for (const name of ['contentDocument', 'contentWindow']) watch(HTMLIFrameElement.prototype, name);
  for (const name of ['links', 'adoptedStyleSheets']) watch(Document.prototype, name);
  for (const name of ['createElement', 'querySelectorAll', 'createTreeWalker', 'elementFromPoint']) patch(Document.prototype, name);
  for (const name of ['postMessage', 'getComputedStyle', 'setTimeout', 'fetch']) patch(window, name);
  for (const name of ['pushState', 'replaceState']) patch(History.prototype, name);
  patch(JSON, 'parse');
  patch(Performance.prototype, 'mark');
  patch(Performance.prototype, 'measure');
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes].filter((node) => document.readyState === 'complete' && node.nodeType === 1);
      if (type === 'attributes') note(`attribute ${attributeName} of ${target.nodeName}`);
      for (const node of nodes) note(`node in ${target.nodeName}: ${node.nodeName}`);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.serve(list, '<!doctype html><title>Nordwind Labs Jobs</title><h1>Open positions</h1><p>None today.</p>');
  stage.server.serve(
    moving,
    `<!doctype html><title>Moving Labs Jobs</title><style>* { transition: all 1s } .box { content-visibility: auto } .gone { opacity: 0 }</style>
    <h1>Open positions</h1><p class="gone">None</p><div class="box"><p>today</p></div><details><summary>More</summary><p>None</p></details>
    <x-host></x-host><iframe srcdoc="<p>${'None today. '.repeat(50)}</p>"></iframe><input autofocus>
    <script>document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><p>None</p>';
    Object.defineProperty(document.querySelector('x-host'), 'shadowRoot', { get() { window.heard.push('asked for the shadow root'); return null; } });</script>`,
  );
});
afterAll(async () => {
  expectSilence(stage.server, [ashby.url, list, moving]);
  await strike(stage);
});

describe('a page that listens to everything', () => {
  it('learns nothing where there is no posting', async () => {
    const page = await stage.browser.newPage();
    await page.evaluateOnNewDocument(listenToEverything);
    await page.goto(list);
    await new Promise((wait) => setTimeout(wait, 2500));
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await page.close();
  });

  it('learns nothing of being captured: frame, shadow root, what is folded, what moves by style', async () => {
    const page = await stage.browser.newPage();
    await page.evaluateOnNewDocument(listenToEverything);
    await page.goto(moving);
    // What the page does by itself, before anybody could have looked: its own script and its own field.
    await page.evaluate(() => {
      document.body.append('And none tomorrow.');
      window.heard.splice(0);
    });
    await new Promise((wait) => setTimeout(wait, 2500));
    expect((await page.evaluate(() => window.heard)).filter((words) => !words.startsWith('node in BODY: #text'))).toEqual([]);
    await page.close();
  });

  it('learns nothing before the badge shows, and then of one element without a name, an attribute or anything to look into', async () => {
    const page = await stage.browser.newPage();
    await page.evaluateOnNewDocument(listenToEverything);
    await page.goto(ashby.url);
    await pillOf(page);
    await new Promise((wait) => setTimeout(wait, 500));
    const heard = await page.evaluate(() => window.heard.filter((words) => !words.startsWith('called')));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^node in HTML: [A-Z]{12}-[A-Z]{12}$/);
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return { attributes: last?.attributes.length, children: last?.childNodes.length, id: last?.id };
    });
    expect(host).toEqual({ attributes: 0, children: 0, id: '' });
    await page.close();
  });

  it('cannot tell the extension by its files', async () => {
    const page = await open(stage, ashby.url);
    const names = ['manifest.json', 'posting.js', 'popup.html', 'icon/16.png'];
    const answers = await page.evaluate(
      (root, files) =>
        Promise.all(
          files.map((name) =>
            fetch(`${root}${name}`).then(
              () => name,
              () => 'refused',
            ),
          ),
        ),
      stage.root,
      names,
    );
    expect(answers).toEqual(names.map(() => 'refused'));
    await page.close();
  });

  it('cannot switch the badge off with events, and gets it back off its hands when the extension goes', async () => {
    const page = await open(stage, ashby.url);
    await pillOf(page);
    await page.evaluate((id) => {
      for (const name of [`${id}:posting:wxt:content-script-started`, 'wxt:content-script-started']) {
        document.dispatchEvent(new CustomEvent(name, { detail: { messageId: 'x', contentScriptName: 'posting' } }));
        window.postMessage({ type: name, messageId: 'x' }, '*');
      }
    }, stage.id);
    await new Promise((wait) => setTimeout(wait, 300));
    await press(page, 'toggle');
    await page.waitForSelector('>>> .panel');
    await stage.browser.uninstallExtension(stage.id);
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body, { timeout: 4000 });
    await page.close();
  });
});
