import { EVERY_TIE } from '@kto-kogo/domain';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { lensMarks } from '../../../record/interpretation/lens.ts';
import { sampleLens } from '../../../record/interpretation/testing/sample-lens.ts';
import { FILTERS } from '../testing/filters.ts';
import { recordInput } from '../testing/record-input.ts';
import { networkJson } from './network-json.ts';
import { peopleCsv } from './people-csv.ts';
import { tiesCsv } from './ties-csv.ts';

type Cells = Record<string, string>;

/** As strict as a reader can be: every row has every column. */
function read(csv: string): Cells[] {
  expect(csv.codePointAt(0)).toBe(0xfeff);
  return parse<Cells>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

test.each(FILTERS)('the ties of %s are rows with their citations and what the file is', (_what, filter) => {
  const input = recordInput(filter);
  const rows = read(tiesCsv(input));
  expect(rows.map(({ id }) => id)).toEqual(input.ties.map(({ id }) => id));
  for (const [index, row] of rows.entries()) {
    const tie = input.ties[index];
    const detail = input.details.get(tie?.id ?? '');
    expect(row).toMatchObject({
      statement: tie?.statement,
      who_id: tie?.from,
      whom_id: tie?.to,
      claim: detail?.claim ?? '',
      record_version: input.version,
      filter: input.words,
      view: input.address,
    });
    for (const { work } of detail?.citations ?? []) expect(row.citations).toContain(work.title);
    expect(row.licence).toContain('Creative Commons Attribution 4.0');
  }
});

test('people are counted apart from claims, and both ways', () => {
  const input = recordInput({ ...EVERY_TIE, kinds: ['ACCUSATION', 'ARREST'] });
  const rows = read(peopleCsv(input));
  expect(rows).toHaveLength(input.nodes.filter(({ kind }) => kind === 'FIGURE').length);
  const accusations = input.ties.filter(({ kind }) => kind === 'ACCUSATION');
  const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
  expect(sum('accusations_made')).toBe(accusations.length);
  expect(sum('accusations_suffered')).toBe(accusations.length);
  const radek = rows.find(({ id }) => id === 'radek');
  const against = accusations.filter(({ to }) => to === 'radek');
  expect(radek?.accusations_suffered).toBe(String(against.length));
  expect(radek?.accusers).toBe(String(new Set(against.map(({ from }) => from)).size));
  const krylenko = rows.find(({ id }) => id === 'krylenko');
  expect(krylenko).toMatchObject({ arrests_ordered: '0', arrested_on_the_order_of: 'Nikolai Yezhov' });
  expect(krylenko?.citations).not.toBe('');
  expect(krylenko?.native_name).toMatch(/Крыленко/);
});

test.each(FILTERS)(
  'as JSON, %s has every tie with its citations, whose works stand once',
  (_what, filter) => {
    const input = recordInput(filter);
    const { about, nodes, ties, works } = JSON.parse(networkJson(input));
    expect([nodes.length, ties.length]).toEqual([input.nodes.length, input.ties.length]);
    expect(about).toMatchObject({ record_version: input.version, filter: input.words, view: input.address });
    const known = new Set(works.map(({ id }: { id: string }) => id));
    expect(known.size).toBe(works.length);
    for (const { id, citations } of ties) {
      expect(citations.map(({ work }: { work: string }) => work)).toEqual(
        input.details.get(id)?.citations.map(({ work }) => work.id),
      );
      for (const { work } of citations) expect(known).toContain(work);
    }
  },
);

test('what a lens makes of ties and people stands in their rows, and nothing in others', () => {
  const lens = sampleLens('a', [
    ['DENIES', { entity: 'radek' }],
    ['STRESSES', { tie: recordInput(EVERY_TIE).ties[0]?.id ?? '' }],
  ]);
  const input = recordInput(EVERY_TIE, { stances: lensMarks([lens]) });
  const said = (rows: Cells[]) => rows.filter((row) => row.lens !== '').map((row) => [row.id, row.lens]);
  const [first] = input.ties;
  expect(said(read(tiesCsv(input)))).toEqual([[first?.id, 'Reading a stresses: What a makes of it.']]);
  expect(said(read(peopleCsv(input)))).toEqual([['radek', 'Reading a denies: What a makes of it.']]);
  const { nodes, ties } = JSON.parse(networkJson(input));
  const marked = [...nodes, ...ties].flatMap(({ id, stances }) =>
    stances === undefined ? [] : [[id, stances]],
  );
  expect(marked).toEqual([
    ['radek', [{ interpretation: 'a', kind: 'DENIES', note: 'What a makes of it.' }]],
    [first?.id, [{ interpretation: 'a', kind: 'STRESSES', note: 'What a makes of it.' }]],
  ]);
});
