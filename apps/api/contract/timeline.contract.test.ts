import { type Claim, COERCED, onlyMonthOf, type Standing, TIE_KINDS, type Tie } from '@kto-kogo/domain';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const TIMELINE = `query ($where: TieFilter) {
  timeline(where: $where) { month counts { kind count } arrests within { kind coerced count } arrestsWithin } }`;
const ask = async (where: object | null = null) => (await api.ask(TIMELINE, { where })).timeline;

/** The same by its definition, one month and kind after the other. */
function timelineByDefinition(keeps: (tie: Tie) => boolean, keepsArrest: (arrest: Claim) => boolean) {
  const ties = record.ties.filter(keeps);
  const arrests = record.arrests.filter(keepsArrest);
  const monthOf = (claim: Claim) => claim.earliest?.slice(0, 7);
  const isOnlyIn = (month: string) => (claim: Claim) => onlyMonthOf(claim) === month;
  const months = new Set([...ties, ...arrests].map(monthOf).filter((month) => month !== undefined));
  return [...months].sort().map((month) => ({
    month,
    counts: TIE_KINDS.map((kind) => ({
      kind,
      count: ties.filter((tie) => tie.kind === kind && monthOf(tie) === month).length,
    })).filter(({ count }) => count > 0),
    arrests: arrests.filter((arrest) => monthOf(arrest) === month).length,
    within: TIE_KINDS.flatMap((kind) =>
      (kind === 'ACCUSATION' ? COERCED.toSorted() : [null]).map((coerced) => ({
        ...{ kind, coerced },
        count: ties.filter(isOnlyIn(month)).filter((tie) => tie.kind === kind && coercedOf(tie) === coerced)
          .length,
      })),
    ).filter(({ count }) => count > 0),
    arrestsWithin: arrests.filter(isOnlyIn(month)).length,
  }));
}

const coercedOf = (tie: Tie) => (tie.kind === 'ACCUSATION' ? tie.coerced : null);

const everything = () => true;
const isWithin =
  (since: string, until: string) =>
  ({ earliest, latest }: Claim) =>
    earliest !== null && latest !== null && latest >= since && earliest <= until;
const stands =
  (...standings: Standing[]) =>
  ({ standing }: Claim) =>
    standings.includes(standing);

describe('the timeline is that of its definition', () => {
  test('of the whole record', async () => {
    const expected = timelineByDefinition(everything, everything);
    expect(expected.length).toBeGreaterThan(60);
    expect(await ask()).toEqual(expected);
  });

  test('kinds filter the ties and leave the arrests', async () => {
    expect(await ask({ kinds: ['ACCUSATION', 'ARREST'] })).toEqual(
      timelineByDefinition(({ kind }) => kind === 'ACCUSATION' || kind === 'ARREST', everything),
    );
  });

  test('truth and force filter accusations alone', async () => {
    expect(await ask({ truth: ['SUBSTANTIATED', 'DISPUTED'], coerced: ['NO'] })).toEqual(
      timelineByDefinition(
        (tie) => tie.kind !== 'ACCUSATION' || (tie.truth !== 'FABRICATED' && tie.coerced === 'NO'),
        everything,
      ),
    );
  });

  test('a span and a standing filter both', async () => {
    const [since, until] = ['1937-05-15', '1937-06-11'];
    const span = isWithin(since, until);
    const found = await ask({ since, until });
    expect(found).toEqual(timelineByDefinition(span, span));
    expect(found.find(({ month }) => month === '1937-06')?.arrests).toBeGreaterThan(0);
    expect(await ask({ standing: ['REPORTED', 'DISPUTED'] })).toEqual(
      timelineByDefinition(stands('REPORTED', 'DISPUTED'), stands('REPORTED', 'DISPUTED')),
    );
  });

  test('what is known by its year alone counts in the year’s first month', async () => {
    const vague = record.ties.filter(({ date }) => date === '1937');
    expect(vague.length).toBeGreaterThan(0);
    const february = await ask({ since: '1937-02-01' });
    const january = february.find(({ month }) => month === '1937-01');
    expect(january?.counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(vague.length);
  });
});

test('an empty list keeps nothing of what it filters', async () => {
  expect(await ask({ standing: [] })).toEqual([]);
  const arrestsAlone = await ask({ kinds: [] });
  expect(arrestsAlone.flatMap(({ counts }) => counts)).toEqual([]);
  expect(arrestsAlone.reduce((sum, { arrests }) => sum + arrests, 0)).toBe(
    record.arrests.filter(({ earliest }) => earliest !== null).length,
  );
  const unaccused = (await ask({ truth: [] })).flatMap(({ counts }) => counts);
  expect(unaccused.filter(({ kind }) => kind === 'ACCUSATION')).toEqual([]);
  expect(unaccused.length).toBeGreaterThan(0);
});

test.each([
  [
    'a span the wrong way round',
    { since: '1938-01-01', until: '1937-01-01' },
    /put the earlier day into since/,
  ],
  ['a month for a day', { since: '1937-06' }, /Write it as "1936-08-19"/],
  ['a list beyond sense', { kinds: Array(21).fill('ACCUSATION') }, /at most 20 values/],
])('%s is bad input', async (_name, where, message) => {
  const answer = await api.post({ query: TIMELINE, variables: { where } });
  expect(answer.errors[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message: expect.stringMatching(message),
  });
});
