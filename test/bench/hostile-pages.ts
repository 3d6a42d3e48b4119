/**
 * Pages made to be slow, each by a function that runs in an empty page. What is nested deeper than a parser nests is out of sight:
 * Chromium dies of laying out 3,000 levels all by itself.
 */
export const hostilePages: Record<string, () => void | Promise<void>> = {
  '300,000 spans': () => {
    for (let n = 0; n < 300_000; n += 1) document.body.appendChild(document.createElement('span')).textContent = 'a';
  },
  '300,000 spans in paragraphs': () => {
    let to: HTMLElement = document.body;
    for (let n = 0; n < 300_000; n += 1) {
      if (n % 10 === 0) to = document.body.appendChild(document.createElement('p'));
      to.appendChild(document.createElement('span')).textContent = 'Ropes and more ';
    }
  },
  'nested 20,000 deep': () => {
    const top = document.createElement('div');
    top.style.display = 'none';
    let to: Node = top;
    for (let n = 0; n < 20_000; n += 1) to = to.appendChild(document.createElement('div'));
    to.textContent = 'Rope Maker';
    document.body.append(top);
  },
  'headings nested 500 deep': () => {
    let to: Node = document.body;
    for (let n = 0; n < 500; n += 1) {
      const inner = document.createElement(['h2', 'li', 'header', 'form'][n % 4] ?? 'p');
      to.appendChild(document.createTextNode('Rope'));
      to = to.appendChild(inner);
    }
  },
  'ten megabytes of text': () => {
    document.body.textContent = 'Ropes and more ropes, as long as the quay. '.repeat(233_000);
  },
  'ten megabytes of text in paragraphs': () => {
    for (let n = 0; n < 10_000; n += 1) {
      document.body.appendChild(document.createElement('p')).textContent = 'Ropes and more ropes, as long as the quay. '.repeat(24);
    }
  },
  'two megabytes of white space': () => {
    document.body.textContent = `Rope${' \n\t'.repeat(700_000)}Maker`;
  },
  'two megabytes of white space in pre': () => {
    document.body.appendChild(document.createElement('pre')).textContent = `Rope${' \n\t'.repeat(700_000)}Maker`;
  },
  'a title of one megabyte': () => {
    document.title = 'Rope Maker '.repeat(95_000);
    document.body.appendChild(document.createElement('h1')).textContent = 'Rope Maker '.repeat(95_000);
  },
  '50 megabytes of ld+json in one': () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = `{"@type":"JobPosting","title":"${'Rope '.repeat(10_000_000)}"}`;
    document.head.append(script);
  },
  '50 megabytes of ld+json in fifty': () => {
    for (let n = 0; n < 50; n += 1) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = `{"@type":"JobPosting","title":"Rope Maker","description":[${'{"a":"Rope"},'.repeat(76_000)}0]}`;
      document.head.append(script);
    }
  },
  'ld+json nested without end': () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = `${'['.repeat(900_000)}${']'.repeat(900_000)}`;
    document.head.append(script);
  },
  'ld+json of 60,000 postings': () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(
      Array.from({ length: 20_000 }, (_, n) => ({ '@type': 'JobPosting', title: `Rope Maker ${n}`, datePosted: '2026-01-01' })),
    );
    document.head.append(script);
  },
  'code like state': () => {
    for (let n = 0; n < 30; n += 1) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.textContent = `${'window.__appData = {"posting":'.repeat(8_000)}`;
      document.head.append(script);
    }
  },
  '100,000 attributes on one element': () => {
    const element = document.body.appendChild(document.createElement('p'));
    for (let n = 0; n < 100_000; n += 1) element.setAttribute(`a${n}`, 'x');
    element.textContent = 'Rope Maker';
  },
  '100,000 elements with 100 attributes': () => {
    const first = document.createElement('p');
    for (let n = 0; n < 100; n += 1) first.setAttribute(`data-a${n}`, 'x');
    for (let n = 0; n < 100_000; n += 1) document.body.appendChild(first.cloneNode());
  },
  '900 frames side by side': () => {
    for (let n = 0; n < 900; n += 1) {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inner = frame.contentDocument;
      if (inner) inner.body.textContent = 'Ropes and more ropes. '.repeat(30);
    }
  },
  'frames in frames': () => {
    let inner: Document | null = document;
    for (let n = 0; n < 40 && inner; n += 1) {
      const frame: HTMLIFrameElement = inner.body.appendChild(inner.createElement('iframe'));
      inner = frame.contentDocument;
      if (inner) inner.body.textContent = 'Ropes and more ropes. '.repeat(30);
    }
  },
  'a slot in a slot, 1,000 deep': () => {
    const top = document.createElement('div');
    top.style.display = 'none';
    let host: Element = top;
    const light = document.createElement('b');
    light.textContent = 'Rope Maker';
    host.append(light);
    for (let n = 0; n < 1_000; n += 1) {
      const root = host.attachShadow({ mode: 'open' });
      const inner = root.appendChild(document.createElement('div'));
      inner.appendChild(document.createElement('slot'));
      host = inner;
    }
    document.body.append(top);
  },
  'shadow roots 5,000 deep': () => {
    const top = document.createElement('div');
    top.style.display = 'none';
    let to: Element = top;
    for (let n = 0; n < 5_000; n += 1) {
      const root = to.attachShadow({ mode: 'open' });
      root.append('Rope ');
      to = root.appendChild(document.createElement('div'));
    }
    document.body.append(top);
  },
  'a million texts': () => {
    const parts = Array.from({ length: 1_000_000 }, () => document.createTextNode('a '));
    for (const part of parts) document.body.appendChild(part);
  },
  'hidden 400 deep and 20,000 wide': () => {
    let to: Element = document.body;
    for (let n = 0; n < 400; n += 1) {
      const inner = document.createElement('div');
      inner.style.opacity = '0.9';
      to = to.appendChild(inner);
    }
    for (let n = 0; n < 20_000; n += 1) to.appendChild(document.createElement('i')).style.visibility = 'hidden';
  },
  '10,000 list items': () => {
    const list = document.body.appendChild(document.createElement('ul'));
    for (let n = 0; n < 10_000; n += 1) {
      list.appendChild(document.createElement('li')).innerHTML =
        `<a href="/jobs/${n}">Rope Maker ${n}</a><b>Location:</b> Ghent, Belgium <i>€ 40,000 - 50,000 a year</i> posted 3 days ago`;
    }
  },
  '10,000 labels': () => {
    const list = document.body.appendChild(document.createElement('dl'));
    for (let n = 0; n < 10_000; n += 1) {
      list.insertAdjacentHTML('beforeend', `<dt>Salary</dt><dd>€ ${n},000 - 50,000</dd><dt>Location:</dt><dd>Ghent</dd>`);
    }
  },
  '10,000 headings': () => {
    for (let n = 0; n < 10_000; n += 1) document.body.insertAdjacentHTML('beforeend', `<h2>Requirements</h2><p>You make ropes ${n}.</p>`);
  },
  '5,000 comments of a thread': () => {
    for (let n = 0; n < 5_000; n += 1) {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<table><tr class="athing comtr" id="${n}"><td class="ind" indent="0"></td><td><span class="age"><a href="item?id=${n}">1 day ago</a></span><div class="commtext c00">Ropewalk ${n} | Rope Maker | Ghent | ONSITE<p>You make ropes.</p></div></td></tr></table>`,
      );
    }
  },
  'microdata in microdata': () => {
    let to: Element = document.body;
    for (let n = 0; n < 500; n += 1) {
      const inner = document.createElement('div');
      inner.setAttribute('itemscope', '');
      inner.setAttribute('itemprop', 'hiringOrganization');
      inner.setAttribute('itemtype', 'https://schema.org/JobPosting');
      to = to.appendChild(inner);
    }
  },
  'figures without end': () => {
    const bad = [
      '1,'.repeat(50_000),
      '$'.repeat(50_000),
      '1 - '.repeat(30_000),
      `${'9'.repeat(100_000)}k`,
      'January '.repeat(12_000),
      'a@'.repeat(50_000),
    ];
    for (const text of [
      ...bad,
      ' - '.repeat(30_000),
      '('.repeat(50_000),
      'Remote, '.repeat(20_000),
      'years experience '.repeat(9_000),
      '| '.repeat(60_000),
    ]) {
      document.body.appendChild(document.createElement('p')).textContent = text;
      document.body.appendChild(document.createElement('h2')).textContent = text;
      document.body.insertAdjacentHTML(
        'beforeend',
        `<dl><dt>Salary</dt><dd>${text}</dd><dt>Location</dt><dd>${text}</dd><dt>Posted</dt><dd>${text}</dd></dl>`,
      );
    }
  },
};
