import { describe, expect, it } from 'vitest';
import { readFlight } from '../../lib/page/flight.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a stream of server components', () => {
  it.each([
    ['rows of JSON', '0:{"title":"Welder"}\n1:["a"]\n', [{ title: 'Welder' }, ['a']]],
    [
      'a row refers to another, to a place in it, and to text',
      '0:{"job":"$1","name":"$1:title","text":"$2"}\n1:{"title":"Welder"}\n2:T5,<p>é3:{"x":"y"}\n',
      [{ job: { title: 'Welder' }, name: 'Welder', text: '<p>é' }, { title: 'Welder' }, { x: 'y' }],
    ],
    ['a date, an escaped dollar', '0:{"at":"$D2026-11-12","pay":"$$5"}\n', [{ at: '2026-11-12', pay: '$5' }]],
    ['modules and hints are left out', '1:I[12,[],"default"]\n2:HL["/a.css","style"]\n3:{"title":"Welder"}\n', [{ title: 'Welder' }]],
    ['what is no reference to data is absent', '0:{"a":"$undefined","b":"$L9","c":"$Sreact.fragment"}\n', [{}]],
    ['a row cut short is left out', '0:{"title":"Welder"}\n1:{"title":"Sto', [{ title: 'Welder' }]],
  ])('%s', (_, stream, values) => expect(plain(readFlight(stream).filter((value) => value !== undefined))).toEqual(values));

  it('rows that refer to each other end', () =>
    expect(plain(readFlight('0:{"a":"$1","n":1}\n1:{"b":"$0"}\n')[0])).toEqual({ a: {}, n: 1 }));

  it('rows that double at each step end in time', () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `${index.toString(16)}:{"a":"$${(index + 1).toString(16)}","b":"$${(index + 1).toString(16)}"}`,
    );
    const start = performance.now();
    readFlight(rows.join('\n'));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
