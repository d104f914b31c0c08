import { readFileSync } from 'node:fs';
import type { Standing } from '@kto-kogo/domain';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

/** Id, standing (null where the kind has none or it stays as it was), and the places that bear it. */
type HandedOver = [id: string, standing: Standing | null, citations: string];

/**
 * What two researchers handed over in November 2026 to enlarge the record, kind by kind. Whoever corrects one of these since, by a
 * source, corrects it here too.
 */
const handedOver: Record<string, HandedOver[]> = JSON.parse(
  readFileSync(new URL('handed-over/handed-over.json', import.meta.url), 'utf8'),
);

const COUNTS = {
  figures: 222,
  events: 71,
  trials: 5,
  offices: 9,
  terms: 30,
  trialRoles: 93,
  participations: 431,
  accusations: 127,
  arrests: 149,
  consequences: 49,
  works: 226,
  citations: 343,
  betterSources: 73,
};
/** A query has at most a thousand fields. */
const ROOTS = 20;
const CLAIM = 'standing citations { id }';
const FIELDS = `fragment Claim on Node { __typename id
  ... on Figure { ${CLAIM} } ... on Event { ${CLAIM} } ... on Trial { ${CLAIM} }
  ... on Office { tenures { ${CLAIM} } } ... on Arrest { ${CLAIM} } ... on Citation { work { id } }
  ... on Tenure { ${CLAIM} } ... on TrialRole { ${CLAIM} } ... on Participation { ${CLAIM} }
  ... on Accusation { ${CLAIM} } ... on Consequence { ${CLAIM} } ... on Replacement { ${CLAIM} } }`;

type Cited = { standing: Standing; citations: { id: string }[] };
type Found = { id: string; work?: { id: string }; tenures?: Cited[] } & Partial<Cited>;

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('as many of each kind were handed over as the list names', () => {
  const counts = Object.entries(handedOver).map(([kind, all]) => [kind, new Set(all.map(([id]) => id)).size]);
  expect(Object.fromEntries(counts)).toEqual(COUNTS);
});

test.each(Object.entries(handedOver))(
  'all %s are there, as well established and as cited as they were',
  async (_kind, all) => {
    for (let from = 0; from < all.length; from += ROOTS) {
      const some = all.slice(from, from + ROOTS);
      const query = `${FIELDS} { ${some.map(([id], i) => `n${i}: node(id: "${id}") { ...Claim }`).join(' ')} }`;
      const found = Object.values(await api.ask<Record<string, Found | null>>(query));
      const faults = some.flatMap((wanted, index) => faultsOf(wanted, found[index] ?? null));
      expect(faults).toEqual([]);
    }
  },
);

function faultsOf([id, standing, citations]: HandedOver, found: Found | null): string[] {
  if (found === null) return [`${id} is not there`];
  const cited = new Set([
    ...(found.citations ?? []).map((each) => each.id),
    ...(found.tenures ?? []).flatMap((each) => each.citations.map((place) => place.id)),
    ...(found.work === undefined ? [] : [found.work.id]),
  ]);
  const missing = citations.split(' ').filter((each) => each !== '' && !cited.has(each));
  return [
    ...(standing === null || found.standing === standing
      ? []
      : [`${id} is ${found.standing}, not ${standing}`]),
    ...missing.map((each) => `${id} does not cite ${each}`),
  ];
}
