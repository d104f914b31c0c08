import { EVERY_TIE } from '@kto-kogo/domain';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, test } from 'vitest';
import { FILTERS } from '../testing/filters.ts';
import { recordInput } from '../testing/record-input.ts';
import { schemaErrors } from '../testing/schema-errors.ts';
import { networkGexf } from './network-gexf.ts';
import { networkGraphml } from './network-graphml.ts';

const FORMATS = [
  { schema: 'graphml.xsd', write: networkGraphml, read: graphml.parse },
  { schema: 'gexf.xsd', write: networkGexf, read: gexf.parse },
];

test.each(FILTERS)(
  'as a graph, %s keeps to the schema, and is read again with all that was in it',
  async (_what, filter) => {
    const input = recordInput(filter);
    for (const { schema, write, read } of FORMATS) {
      const document = write(input);
      expect(await schemaErrors(document, schema)).toEqual([]);
      const graph = read(MultiGraph, document);
      expect([graph.order, graph.size]).toEqual([input.nodes.length, input.ties.length]);
      for (const { id, from, to, statement } of input.ties) {
        expect(graph.extremities(id)).toEqual([from, to]);
        expect(graph.getEdgeAttribute(id, 'statement')).toBe(statement);
        const cited = (input.details.get(id)?.citations.length ?? 0) > 0;
        expect(graph.hasEdgeAttribute(id, 'citations')).toBe(cited);
      }
      for (const { id, name } of input.nodes) expect(graph.getNodeAttribute(id, 'name')).toBe(name);
    }
  },
);

const attribute = (tag: string, name: string) =>
  new RegExp(`^(?:[^"]|"[^"]*")*? ${name}="([^"]*)"`).exec(tag)?.[1];

test.each(FILTERS)(
  'Gephi can play %s: each span is in order, within the graph’s, and within those of its ends',
  (_what, filter) => {
    const document = networkGexf(recordInput(filter));
    const head = /<graph [^>]*>/.exec(document)?.[0] ?? '';
    const [first = '', last = ''] = [attribute(head, 'start'), attribute(head, 'end')];
    const lives = new Map<string, readonly [string, string]>();
    const parts = document.matchAll(/<(node|edge) (.*?)>.*?<\/\1>/gs);
    let spans = 0;
    for (const [text, of, head = ''] of parts) {
      const [, start, end] = /<spell start="([\d-]+)" end="([\d-]+)"/.exec(text) ?? [];
      if (start === undefined || end === undefined) continue;
      spans += 1;
      expect(start <= end && first <= start && end <= last, text).toBe(true);
      if (of === 'node') lives.set(attribute(` ${head}`, 'id') ?? '', [start, end]);
      else {
        for (const name of ['source', 'target']) {
          const [from = '9', to = ''] = lives.get(attribute(` ${head}`, name) ?? '') ?? [];
          expect(from <= start && end <= to, text).toBe(true);
        }
      }
    }
    expect(attribute(head, 'mode')).toBe(spans > 0 ? 'dynamic' : 'static');
    expect(attribute(head, 'timeformat')).toBe(spans > 0 ? 'date' : undefined);
  },
);

test('a term lasts to its end, and a tie without a date has no span', () => {
  const input = recordInput({ ...EVERY_TIE, kinds: ['TENURE'] });
  const [tie] = input.ties.filter(({ id }) => id === 'yezhov-held-nkvd-ussr');
  if (tie === undefined) throw new Error('Yezhov held no office.');
  const spell = (ties: typeof input.ties) =>
    /<edge .*?<\/edge>/s.exec(networkGexf({ ...input, ties }))?.[0].match(/<spell .*?>/)?.[0];
  expect(spell([tie])).toBe('<spell start="1936-09-26" end="1938-11-25"/>');
  expect(spell([{ ...tie, date: null, earliest: null, latest: null }])).toBeUndefined();
});

const FORBIDDEN = ['\u0000', '\ud800', '\u0008'];

test('no text becomes markup or breaks the document, whatever is in it', async () => {
  const input = recordInput({ ...EVERY_TIE, kinds: ['CONSEQUENCE'] });
  const [tie] = input.ties;
  if (tie === undefined) throw new Error('There is no consequence.');
  const hostile = fc.string({
    unit: fc.constantFrom('<', '&', '"', "'", ']]>', '\u0000', '\ud800', '\u0008', 'Ё', '</data>'),
  });
  await fc.assert(
    fc.asyncProperty(hostile, async (statement) => {
      const changed = { ...input, title: statement, words: statement, ties: [{ ...tie, statement }] };
      const kept = [...statement].filter((letter) => !FORBIDDEN.includes(letter)).join('');
      for (const { schema, write, read } of FORMATS) {
        const document = write(changed);
        expect(await schemaErrors(document, schema)).toEqual([]);
        const graph = read(MultiGraph, document);
        expect(graph.getEdgeAttribute(tie.id, 'statement') ?? '').toBe(kept);
      }
    }),
    { numRuns: 15 },
  );
});

test.each(FORMATS)('$schema: the file says what it is', ({ write }) => {
  const input = recordInput(EVERY_TIE, { words: 'All ties.', address: 'https://kto-kogo.example/explore' });
  const document = write(input);
  for (const words of [
    input.version,
    'All ties.',
    input.address,
    'Creative Commons Attribution 4.0',
    input.day,
  ]) {
    expect(document.slice(0, document.indexOf('<node'))).toContain(words);
  }
});
