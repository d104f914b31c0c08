import { CASCADE_KINDS, EVERY_TIE, TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { firstDaysOf, type TemporalTie } from '@kto-kogo/network';
import { cascadeByDefinition, tracesByDefinition } from '@kto-kogo/network/by-definition';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

/** What the API answers about the whole record, against the definitions walked step by step. */

const ties: TemporalTie[] = record.ties.map((tie) => ({
  ...{ occasion: null, madeAt: null, truth: null, coerced: null },
  ...tie,
}));
const firstDays = firstDaysOf(record.entities);

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 1e9 });
});
afterAll(() => api.close());

describe('cascade', () => {
  const CASCADE = `query ($from: ID!, $where: TieFilter, $order: CascadeOrder) { cascade(from: $from, where: $where, order: $order) {
    waves { index reached { entity { id } via { id } from { id } on certain } } } }`;

  async function reached(variables: Record<string, unknown>) {
    const { cascade } = await api.ask(CASCADE, variables);
    const arrivals = cascade.waves.flatMap(({ index, reached: each }) =>
      each.map(({ entity, via, from, on, certain }) => ({
        ...{ entity: entity.id, via: via.id, from: from.id },
        ...{ wave: index, on, certain },
      })),
    );
    return arrivals.sort((a, b) => (a.entity < b.entity ? -1 : 1));
  }

  test('is as defined from every figure, event and trial', async () => {
    const options = { filter: { ...EVERY_TIE, kinds: CASCADE_KINDS }, until: null, maxWaves: 6 };
    let widest = 0;
    for (const { id, kind } of record.entities) {
      if (kind === 'OFFICE') continue;
      const expected = cascadeByDefinition(ties, firstDays, id, { ...options, order: 'POSSIBLE' });
      expect({ id, reached: await reached({ from: id }) }).toEqual({ id, reached: expected });
      widest = Math.max(widest, expected.length);
    }
    expect(widest).toBeGreaterThan(100);
  }, 240_000);

  test('nothing leaves an event or a trial before its first day, nor for certain by a tie that may be older', async () => {
    const byId = new Map(ties.map((tie) => [tie.id, tie]));
    let arrivals = 0;
    for (const [spark, begins] of firstDays) {
      for (const { entity, from, on } of await reached({ from: spark })) {
        arrivals += 1;
        const earliest = [begins, firstDays.get(from) ?? begins].sort().at(-1);
        expect({ spark, entity, isTooEarly: on < String(earliest) }).toEqual({
          spark,
          entity,
          isTooEarly: false,
        });
      }
      for (const { entity, via } of await reached({ from: spark, order: 'CERTAIN' })) {
        const isOlder = String(byId.get(via)?.earliest) < begins;
        expect({ spark, entity, via, isOlder }).toEqual({ spark, entity, via, isOlder: false });
      }
    }
    expect(arrivals).toBeGreaterThan(1_000);
  });

  test.each([
    'kirov-murder',
    'zinoviev-kamenev-trial',
    'feb-march-1937-plenum',
    'army-case',
    'fall-of-yezhov',
  ])('from %s in certain order, and along what was said under force', async (from) => {
    const forced = { ...EVERY_TIE, kinds: CASCADE_KINDS, coerced: ['YES', 'UNKNOWN'] as const };
    const options = { until: null, maxWaves: 6 };
    expect(await reached({ from, order: 'CERTAIN' })).toEqual(
      cascadeByDefinition(ties, firstDays, from, {
        ...options,
        filter: { ...forced, coerced: null },
        order: 'CERTAIN',
      }),
    );
    expect(await reached({ from, where: { coerced: ['YES', 'UNKNOWN'] } })).toEqual(
      cascadeByDefinition(ties, firstDays, from, { ...options, filter: forced, order: 'POSSIBLE' }),
    );
  });
});

describe('trace', () => {
  const TRACE = `query ($from: ID!, $to: ID!, $where: TieFilter, $order: TraceOrder, $direction: TraceDirection, $maxSteps: Int) {
    trace(from: $from, to: $to, where: $where, order: $order, direction: $direction, maxSteps: $maxSteps) {
      traces { certain possible statement steps { tie { id } from { id } to { id } } }
      relaxations { label order direction kinds maxSteps traces } } }`;
  const PERSON_KINDS: TieKind[] = ['ACCUSATION', 'REPLACEMENT', 'ARREST'];
  /** So few steps that every chain of that length in the record can be walked. */
  type Question = {
    order: 'ANY' | 'CHRONOLOGICAL';
    direction: 'EITHER' | 'ALONG';
    kinds: readonly TieKind[];
    maxSteps: number;
  };
  const QUESTIONS: Question[] = [
    { order: 'CHRONOLOGICAL', direction: 'ALONG', kinds: TIE_KINDS, maxSteps: 6 },
    { order: 'ANY', direction: 'ALONG', kinds: TIE_KINDS, maxSteps: 5 },
    { order: 'CHRONOLOGICAL', direction: 'EITHER', kinds: PERSON_KINDS, maxSteps: 4 },
    { order: 'ANY', direction: 'EITHER', kinds: TIE_KINDS, maxSteps: 3 },
  ];
  const FIRST = 5;

  test('is as defined between 200 pairs drawn at random', async () => {
    // As often as they have ties: of two drawn from all alike nine in ten are not joined at all.
    const ends = ties.flatMap(({ from, to }) => [from, to]);
    const pair = fc.uniqueArray(fc.constantFrom(...ends), { minLength: 2, maxLength: 2 });
    let found = 0;
    let refused = 0;
    for (const [number, [from = '', to = '']] of fc.sample(pair, { numRuns: 200, seed: 1937 }).entries()) {
      const question = QUESTIONS[number % QUESTIONS.length];
      if (question === undefined) continue;
      const { kinds, ...asked } = question;
      const { trace } = await api.ask(TRACE, { from, to, where: { kinds }, ...asked });
      const traces = trace.traces.map(({ steps, certain, possible }) => ({
        entities: [from, ...steps.map((step) => step.to.id)],
        ...{ certain, possible },
      }));
      expect({ from, to, traces }).toEqual({ from, to, traces: expected(from, to, question) });
      if (traces.length > 0) found += 1;
      else refused += 1;
      for (const { label, traces: count, ...looser } of trace.relaxations) {
        const again = await api.ask(TRACE, { from, to, ...looser, where: { kinds: looser.kinds } });
        expect({ label, count: again.trace.traces.length }).toEqual({ label, count });
      }
    }
    // Both are among them, or half of this would compare nothing.
    expect(Math.min(found, refused)).toBeGreaterThan(20);
  });

  function expected(from: string, to: string, question: Question) {
    const options = {
      filter: { ...EVERY_TIE, kinds: question.kinds },
      isAlong: question.direction === 'ALONG',
      isInOrder: question.order === 'CHRONOLOGICAL',
    };
    const all = [];
    for (let steps = 1; steps <= question.maxSteps && all.length < FIRST; steps += 1) {
      const rank = ({ certain, possible }: { certain: boolean; possible: boolean }) =>
        Number(!certain) + Number(!possible);
      all.push(
        ...tracesByDefinition(ties, firstDays, from, to, { ...options, steps }).sort(
          (a, b) => rank(a) - rank(b),
        ),
      );
    }
    return all.slice(0, FIRST);
  }

  test('Gertik to Tukhachevsky: chains in time order, each said in a sentence and how sure it is', async () => {
    const { trace } = await api.ask(TRACE, {
      ...{ from: 'gertik', to: 'tukhachevsky', order: 'CHRONOLOGICAL', direction: 'ALONG' },
      where: { kinds: ['ACCUSATION'] },
    });
    expect(trace.traces.length).toBeGreaterThan(0);
    for (const { statement, steps, certain } of trace.traces) {
      expect(statement).toMatch(/^Artem Gertik accused .+ Tukhachevsky .+\.$/);
      expect(statement.includes('; then ')).toBe(certain);
      expect(steps[0]?.from.id).toBe('gertik');
      expect(steps.at(-1)?.to.id).toBe('tukhachevsky');
    }
  });
});

describe('asked wrongly', () => {
  test.each([
    [`{ traceBetween(from: "${'x'.repeat(201)}") { to { __typename } } }`, /from is 1 to 200 characters/],
    [
      '{ trace(from: "stalin", to: "kirov") { trace(number: 0) { certain } } }',
      /number is at least 1, not 0/,
    ],
    ['{ cascade(from: "nobody") { undated } }', /no figure, event or trial of the id "nobody"/],
    ['{ cascade(from: "nkvd-ussr") { undated } }', /is an office.*Begin at a figure/],
    ['{ cascade(from: "stalin", maxWaves: 21) { undated } }', /maxWaves is 1 to 20, not 21/],
    ['{ cascade(from: "stalin", earliest: 0) { undated } }', /earliest is 1 to 5000, not 0/],
    ['{ cascade(from: "stalin", earliest: 5001) { undated } }', /earliest is 1 to 5000, not 5001/],
    ['{ trace(from: "stalin", to: "stalin") { traces { certain } } }', /a chain joins two/],
    ['{ trace(from: "stalin", to: "nobody") { traces { certain } } }', /^to: there is nobody/],
    ['{ trace(from: "stalin", to: "kirov", maxSteps: 11) { traces { certain } } }', /maxSteps is 1 to 10/],
    ['{ trace(from: "stalin", to: "kirov", first: 0) { traces { certain } } }', /first is 1 to 100/],
  ])('%s is told how to be mended', async (query, message) => {
    const { errors, status } = await api.post({ query });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
    // It was executed: to HTTP that is an answer.
    expect(status).toBe(200);
  });
});

test('months: everybody reached is named in one; who was arrested before is counted too; the rate is of those named', async () => {
  const { cascade } = await api.ask(
    `{ cascade(from: "kirov-murder") { waves { reached { entity { id } from { id } on } } months { month named arrested reproduction } } }`,
  );
  const reached = cascade.waves.flatMap((wave) => wave.reached);
  const monthOf = new Map(reached.map(({ entity, on }) => [entity.id, on.slice(0, 7)]));
  const firstArrests = new Map<string, string>();
  for (const { figure, earliest } of record.arrests) {
    const known = firstArrests.get(figure);
    if (earliest !== null && (known === undefined || earliest < known)) firstArrests.set(figure, earliest);
  }
  for (const { month, named, arrested, reproduction } of cascade.months) {
    const inMonth = reached.filter(({ on }) => on.startsWith(month));
    const sources = reached.filter(({ from }) => monthOf.get(from.id) === month);
    expect(named).toBe(inMonth.length);
    expect(arrested).toBe(
      reached.filter(({ entity }) => firstArrests.get(entity.id)?.startsWith(month)).length,
    );
    if (named === 0) expect(reproduction).toBeNull();
    else expect(reproduction).toBeCloseTo(sources.length / named, 10);
  }
  expect(cascade.months.reduce((sum, { named }) => sum + named, 0)).toBe(reached.length);
  expect(cascade.months.map(({ month }) => month)).toEqual(cascade.months.map(({ month }) => month).sort());
});
