import { traceAddress } from '@kto-kogo/address';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Between, TraceEnd, TraceRelaxation } from '../get-trace.ts';
import { looserQuestions } from './looser-questions.ts';
import { NoChainPage } from './no-chain-page.tsx';

const OPENING = { ...traceAddress.opening, from: 'gertik', to: 'tukhachevsky' };
const end = (id: string, name: string) => ({ id, name, shortName: name }) as TraceEnd;
const [FROM, TO] = [end('gertik', 'Gertik'), end('tukhachevsky', 'Tukhachevsky')];
/** As the record answers where the two are joined by nobody else, in so many steps. */
const between = (steps: number | null) =>
  ({ ends: [], direct: [], shared: [], chains: [{ one: FROM, other: TO, steps, through: [] }] }) as Between;

const WIKIPEDIA = { works: ['wikipedia'] } as const;
const asking = (filter: Partial<typeof OPENING.filter>) => ({
  ...OPENING,
  filter: { ...OPENING.filter, ...filter },
});

function page(
  question: typeof OPENING,
  steps: number | null,
  looser = looserQuestions(question, NONE, null),
) {
  return renderToStaticMarkup(
    <NoChainPage {...{ question, looser, between: between(steps) }} from={FROM} to={TO} terms={[]} />,
  );
}

const NONE = { traces: [], relaxations: [] };
const inAnyOrder: TraceRelaxation = {
  ...{ label: 'in any order: 3 chains', order: 'ANY', direction: 'ALONG', kinds: null, maxSteps: 6 },
};

test.each([
  [{}, 'walked from who to whom, leads from Gertik'],
  [WIKIPEDIA, 'walked from who to whom, on the evidence chosen, leads from Gertik'],
  [{ tier: ['WEAK'] }, 'on the evidence chosen, leads'],
  [{ read: ['READ'] }, 'on the evidence chosen, leads'],
  [{ truth: ['SUBSTANTIATED'] }, 'on the evidence chosen, leads'],
  [{ coerced: ['YES'] }, 'on the evidence chosen, leads'],
  [{ standing: ['DOCUMENTED'] }, 'on the evidence chosen, leads'],
  [{ kinds: ['TENURE'] }, 'whom, through the kinds of tie chosen, leads'],
  [{ kinds: ['TENURE'], ...WIKIPEDIA }, 'through the kinds of tie and on the evidence chosen, leads'],
] as const)('asked for %j, it says “%s”', (filter, words) => {
  expect(page(asking(filter as Partial<typeof OPENING.filter>), 3)).toContain(words);
});

test('a question without conditions is one plain sentence', () => {
  expect(page({ ...OPENING, order: 'ANY', direction: 'EITHER', maxSteps: 1 }, null)).toContain(
    'No chain in any order of at most 1 step leads from Gertik to Tukhachevsky.',
  );
});

test('that nothing ties them together is said only where it is so', () => {
  expect(page(asking(WIKIPEDIA), 3)).not.toContain('in no way that it knows');
  expect(page(OPENING, null)).toContain('in no way that it knows');
});

test('what is found on any evidence is offered first where it needs nothing else', () => {
  const question = asking(WIKIPEDIA);
  const any = { traces: [{}], relaxations: [] } as unknown as Parameters<typeof looserQuestions>[2];
  const looser = looserQuestions(question, { traces: [], relaxations: [inAnyOrder] }, any);
  expect(looser.map(({ words }) => words)).toEqual(['On any evidence', 'In any order: 3 chains']);
  const html = page(question, 3, looser);
  expect(html).toContain('href="/trace?from=gertik&amp;to=tukhachevsky"');
  expect(html).toContain('href="/trace?from=gertik&amp;to=tukhachevsky&amp;order=any&amp;works=wikipedia"');
});

test('what any evidence finds only with more loosened says both, and nothing twice', () => {
  const either: TraceRelaxation = {
    ...inAnyOrder,
    direction: 'EITHER',
    label: 'in either direction: 1 chain',
  };
  const any = { traces: [], relaxations: [inAnyOrder, either] };
  const looser = looserQuestions(asking(WIKIPEDIA), { traces: [], relaxations: [inAnyOrder] }, any);
  expect(looser.map(({ words }) => words)).toEqual([
    'In any order: 3 chains',
    'On any evidence, in either direction: 1 chain',
  ]);
  expect(looser[1]?.question.filter.works).toBeNull();
});
