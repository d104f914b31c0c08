import { cascadeAddress } from '@kto-kogo/address';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sampleLens } from '../record/interpretation/testing/sample-lens.ts';
import type { Term } from '../record/terms/term.ts';
import { termsUsedIn } from '../record/terms/terms-used-in.ts';
import { AppRouter } from '../ui/testing/app-router.tsx';
import type { CascadeRecord } from './cascade-record.ts';
import { layLens } from './lens/laid-lens.ts';
import { linkedTexts } from './linked-texts.ts';
import { CascadeReplay } from './replay/cascade-replay.tsx';
import { arrivalOf, cascadeOf } from './testing/random-cascade.ts';

const { order, filter, lenses, laid } = cascadeAddress.opening;
const OPENING = { order, filter, lenses, laid };
const ALL_SPEECH = { ...OPENING, filter: { ...filter, coerced: null } };
const GLOSSARY = theRecord.terms;

const accused = arrivalOf('radek', 'spark', '1936-08-15', { isCertain: false });
const REACHED: CascadeRecord = {
  ...cascadeOf([
    {
      ...accused,
      tie: {
        ...accused.tie,
        statement: 'At a show trial Spark accused Radek.',
        detail: 'of a parallel centre',
        note: 'Read in the Gulag.',
        words: ['held to be fabricated', 'under force'],
      },
    },
    arrivalOf('kun', 'spark', '1936-09-01'),
  ]),
  months: [{ month: '1936-08', named: 1, arrested: 0, reproduction: 0.5 }],
  undated: 2,
};
const EMPTY: CascadeRecord = { ...cascadeOf([]), widest: 7 };

const LENS = sampleLens('a', [
  ['DENIES', { tie: 'spark-accused-radek' }],
  ['STRESSES', { entity: 'kun' }],
]);
const LENSES = {
  groups: [],
  lenses: [{ ...LENS, stances: LENS.stances.map((stance) => ({ ...stance, note: 'Said at a plenum.' })) }],
};

function linked(cascade: CascadeRecord, query: string, terms: readonly Term[], question = OPENING): string[] {
  const html = renderToStaticMarkup(
    <AppRouter query={query}>
      <CascadeReplay
        {...{ cascade, terms, question, version: 'v' }}
        lenses={LENSES}
        works={[]}
        problems={[]}
      />
    </AppRouter>,
  );
  return [...html.matchAll(/\/glossary#(term-[a-z0-9-]+)/g)].map(([, id = '']) => id);
}

test.each([
  ['step=1', REACHED, OPENING],
  ['step=2&view=table', REACHED, OPENING],
  ['step=2&view=list', REACHED, OPENING],
  ['', EMPTY, ALL_SPEECH],
])('a browser is sent all terms that a replay links: %s', (query, cascade, question) => {
  const sent = termsUsedIn(linkedTexts(cascade, question, layLens(LENSES.lenses)), GLOSSARY);
  const found = linked(cascade, query, sent, question);
  expect(found).toContain('term-certain-order');
  expect(found).toEqual(linked(cascade, query, GLOSSARY, question));
});

test('the notes of a lens are linked, in the step, the table and the list', () => {
  for (const query of ['step=1', 'step=2&view=table', 'step=2&view=list']) {
    const sent = termsUsedIn(linkedTexts(REACHED, OPENING, layLens(LENSES.lenses)), GLOSSARY);
    expect(linked(REACHED, query, sent)).toContain('term-plenum');
  }
});

test('a term is linked once in the panel, once in the step and once in the view', () => {
  const times = (query: string, id: string) =>
    linked(REACHED, query, GLOSSARY).filter((each) => each === id).length;
  expect(times('step=1', 'term-under-force')).toBe(2);
  expect(times('step=2&view=list', 'term-certain-order')).toBe(3);
  expect(times('step=1', 'term-cascade')).toBe(1);
});
