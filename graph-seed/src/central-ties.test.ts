import { type Claim, PERSON_TIE_KINDS, type Tie, type Tier } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { theRecord } from './testing/the-record.ts';

const { arrests, citations, ties, works } = theRecord;
const tierOf = new Map(works.map(({ id, tier }) => [id, tier]));
const places = new Map(citations.map(({ id, work, read }) => [id, { tier: tierOf.get(work), read }]));
const tiersOf = (cited: readonly string[]) => cited.flatMap((id) => places.get(id)?.tier ?? []);

/** How many ties between people somebody has. */
const degrees = new Map<string, number>();
for (const { kind, from, to } of ties)
  if (PERSON_TIE_KINDS.includes(kind))
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
const degree = (id: string) => degrees.get(id) ?? 0;

const GOOD: readonly Tier[] = ['PRIMARY', 'SECONDARY'];
const restsWell = ({ citations: cited }: Pick<Claim, 'citations'>) =>
  tiersOf(cited).some((tier) => GOOD.includes(tier));

test('the ten most central replacements rest on a primary or secondary work each', () => {
  const most = ties
    .filter((tie): tie is Extract<Tie, { kind: 'REPLACEMENT' }> => tie.kind === 'REPLACEMENT')
    .toSorted((a, b) => degree(b.from) + degree(b.to) - degree(a.from) - degree(a.to))
    .slice(0, 10);
  expect(most.map(({ id }) => id)).toContain('yezhov-replaced-yagoda-as-nkvd-ussr');
  expect(most.filter((tie) => !restsWell(tie)).map(({ id }) => id)).toEqual([]);
});

test('so do the arrests of the ten most tied who were arrested', () => {
  const most = arrests.toSorted((a, b) => degree(b.figure) - degree(a.figure)).slice(0, 10);
  expect(most.map(({ figure }) => figure)).toContain('yagoda');
  expect(most.filter((arrest) => !restsWell(arrest)).map(({ id }) => id)).toEqual([]);
});

test('nothing is documented by what is weak or contested alone', () => {
  const documented = [...ties, ...arrests].filter(({ standing }) => standing === 'DOCUMENTED');
  const feeble = documented.filter(({ citations: cited }) =>
    cited.every((id) => {
      const place = places.get(id);
      return place === undefined || !place.read || place.tier === 'WEAK' || place.tier === 'CONTESTED';
    }),
  );
  expect(documented.length).toBeGreaterThan(1000);
  expect(feeble.map(({ id }) => id)).toEqual([]);
});
