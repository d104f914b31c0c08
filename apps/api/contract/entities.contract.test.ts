import { compareNames, type EntityKind, type TieKind, UNDATED } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GqlArrestOrder, GqlTrial } from '../src/generated/resolvers.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** The type of each kind is its name: `TRIAL_ROLE` is a `TrialRole`. */
const typeOf = (kind: EntityKind | TieKind): string =>
  kind === 'ARREST'
    ? 'ArrestOrder'
    : kind.toLowerCase().replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('the record counts what it holds', async () => {
  const { record } = await api.ask('{ record { version ties { kind count } entities { kind count } } }');
  const count = (kind: string) =>
    [...record.ties, ...record.entities].find((each) => each.kind === kind)?.count;
  expect(record.version).toMatch(/^[0-9a-f]{12,}$/);
  expect(count('ACCUSATION')).toBe(590);
  expect(count('TENURE')).toBe(271);
  expect(count('CONSEQUENCE')).toBe(113);
  expect(count('FIGURE')).toBe(707);
  expect(count('TRIAL')).toBe(14);
  expect(count('OFFICE')).toBe(100);
});

test('it says how much it cites, and lists its entities by their ids', async () => {
  const { record } = await api.ask('{ record { works citations keys { id kind } } }');
  expect(record.works).toBe(theRecord.works.length);
  expect(record.citations).toBe(theRecord.citations.length);
  const keys = theRecord.entities
    .map(({ id, kind }) => ({ id, kind }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(record.keys).toEqual(keys);
  const pageOf = async (skip: number) =>
    (await api.ask('query ($skip: Int) { record { keys(first: 3, skip: $skip) { id kind } } }', { skip }))
      .record.keys;
  expect(await pageOf(100)).toEqual(keys.slice(100, 103));
  expect(await pageOf(9_999)).toEqual([]);
});

test('the record says how it may be used, and how it is cited', async () => {
  const { record } = await api.ask('{ record { version licence cite } }');
  expect(record.licence).toContain('Creative Commons Attribution 4.0');
  expect(record.cite).toContain(record.version);
});

test('whatever has an id is found by it, with its own type', async () => {
  const { entities, ties, arrests, works, citations, terms } = theRecord;
  const expected = [
    ...entities.map(({ id, kind }) => [id, typeOf(kind)]),
    ...ties.map(({ id, kind }) => [id, typeOf(kind)]),
    ...arrests.map(({ id }) => [id, 'Arrest']),
    ...works.map(({ id }) => [id, 'Work']),
    ...citations.map(({ id }) => [id, 'Citation']),
    ...terms.map(({ id }) => [id, 'Term']),
  ];
  // Thirty to a query are as many root fields as one may have.
  for (let from = 0; from < expected.length; from += 30 * 20) {
    const some = expected.slice(from, from + 30);
    const query = `{ ${some.map(([id], i) => `n${i}: node(id: "${id}") { __typename id }`).join(' ')} }`;
    const found = Object.values(await api.ask<Record<string, { __typename: string; id: string }>>(query));
    expect(found.map(({ id, __typename }) => [id, __typename])).toEqual(some);
  }
  expect(await api.ask('{ node(id: "nobody") { id } }')).toEqual({ node: null });
});

test('the NKVD had three heads, and each replaced the one before', async () => {
  const { office } = await api.ask(`{ office(id: "nkvd-ussr") {
    name sphere
    tenures { from { id name } date until howEnded standing }
    replacements { from { id } to { id } date earliest latest how office { id } statement standing citations { id } }
  } }`);
  expect(office.tenures.map((tenure) => tenure.from.id)).toEqual(['yagoda', 'yezhov', 'beria']);
  expect(office.replacements).toMatchObject([
    {
      from: { id: 'yezhov' },
      to: { id: 'yagoda' },
      date: '1936-09-26',
      office: { id: 'nkvd-ussr' },
      standing: 'DOCUMENTED',
    },
    {
      from: { id: 'beria' },
      to: { id: 'yezhov' },
      date: '1938-11-25',
      earliest: '1938-11-25',
      latest: '1938-11-25',
    },
  ]);
  expect(office.replacements[0]?.citations.length).toBeGreaterThan(0);
});

test('the trial of the generals: eight defendants, nine judges, listed as a court is', async () => {
  const { trial } = await api.ask<{
    trial: GqlTrial & { judges: unknown[] };
  }>(`{ trial(id: "generals-trial") {
    kind court presiding { id } roles { part from { id } verdict } judges: roles(part: JUDGE) { part }
  } }`);
  const parts = trial.roles.map(({ part }) => part);
  expect(parts).toEqual([...Array(8).fill('DEFENDANT'), ...Array(9).fill('JUDGE')]);
  expect(trial.judges).toHaveLength(9);
  expect(trial.presiding?.id).toBe('ulrikh');
});

test('a figure with everything that hangs on it', async () => {
  const { figure } = await api.ask(`{ figure(id: "yezhov") {
    name nativeName born died fate aliases date hand { id kind }
    arrests { id date figure { id } orderedBy { id } citations { id work { id tier } } }
    tenures { date to { id } office { id } } trialRoles { id }
    accusationsMade { from { id } to { name } truth coerced manner occasion { id kind } rivals { id statement } }
    accusationsReceived { earliest statement }
    tieCounts { kind count }
  } }`);
  expect(figure).toMatchObject({ nativeName: 'Николай Иванович Ежов', fate: 'EXECUTED', died: '1940-02-04' });
  expect(figure.hand.length).toBeGreaterThan(0);
  expect(figure.accusationsMade.every((each) => each.from.id === 'yezhov')).toBe(true);
  const days = figure.accusationsReceived.map(({ earliest }) => earliest ?? UNDATED);
  expect(days).toEqual([...days].sort());
  expect(days.length).toBeGreaterThan(3);
});

test('a birth by both calendars, and by one', async () => {
  expect(
    await api.ask(`{
      both: figure(id: "zatonsky") { born bornOldStyle }
      one: figure(id: "radek") { born bornOldStyle }
    }`),
  ).toEqual({
    both: { born: '1888-08-08', bornOldStyle: '1888-07-27' },
    one: { born: '1885-10-31', bornOldStyle: null },
  });
});

test('a trial and the event of the same id are one entity', async () => {
  type Named = { __typename: string; causes: unknown[] };
  const answer = await api.ask<{ entity: Named; event: Named }>(`{
    entity(id: "zinoviev-kamenev-trial") { __typename kind }
    event(id: "zinoviev-kamenev-trial") { __typename causes { from { id } to { id } how } consequences { to { id } } participations { role from { id } } }
    trial(id: "zinoviev-kamenev-trial") { __typename }
  }`);
  expect(answer.entity).toEqual({ __typename: 'Trial', kind: 'TRIAL' });
  expect(answer.event.__typename).toBe('Trial');
  expect(answer.event.causes.length).toBeGreaterThan(0);
});

test('the marker of the load is no node of the record, though it has an id', async () => {
  const { errors, data } = await api.post({
    query: '{ node(id: "record") { id } entity(id: "record") { id } }',
  });
  expect({ errors, data }).toEqual({ errors: [], data: { node: null, entity: null } });
});

test('what is not there is null, also where another kind has that id', async () => {
  expect(
    await api.ask(`{
      entity(id: "nobody") { id } figure(id: "nkvd-ussr") { id } office(id: "yezhov") { id }
      trial(id: "kirov-murder") { id } work(id: "nothing") { id } tie(id: "no-tie") { id } event(id: "yezhov") { id }
    }`),
  ).toEqual({ entity: null, figure: null, office: null, trial: null, work: null, tie: null, event: null });
});

test('a tie by its id, of whatever kind', async () => {
  const { tie } = await api.ask(`{ tie(id: "yezhov-held-nkvd-ussr") {
    __typename kind statement ... on Tenure { until office { name } } } }`);
  expect(tie).toMatchObject({ __typename: 'Tenure', kind: 'TENURE', until: '1938-11-25' });
});

test('an arrest with a known orderer is a tie too', async () => {
  type Orders = { figure: { ties: { nodes: GqlArrestOrder[] } } };
  const { figure } =
    await api.ask<Orders>(`{ figure(id: "yezhov") { ties(where: { kinds: [ARREST] }) { nodes {
    __typename from { id } to { id } ... on ArrestOrder { arrest { id orderedBy { id } figure { id } } } } } } }`);
  for (const tie of figure.ties.nodes) {
    expect(tie.__typename).toBe('ArrestOrder');
    expect(tie.arrest.orderedBy?.id).toBe(tie.from.id);
    expect(tie.arrest.figure.id).toBe(tie.to.id);
  }
  expect(figure.ties.nodes.length).toBeGreaterThan(0);
});

test('lists of kinds: all of them, in order', async () => {
  const { events, trials, offices, works } = await api.ask(
    '{ events { id kind date } trials { id date } offices { id name } works { id title citations { id } } }',
  );
  expect([events.length, trials.length, offices.length, works.length]).toEqual([154, 14, 100, 423]);
  expect(works.flatMap((work) => work.citations)).toHaveLength(739);
  const names = offices.map(({ name }) => name);
  expect(names).toEqual([...names].sort(compareNames));
});

test('rivals are the other accusations between the same two, either way', async () => {
  type Row = { id: string; from: { id: string }; to: { id: string }; rivals: { id: string }[] };
  type Rows = { record: { network: { ties: Row[] } } };
  const { record } = await api.ask<Rows>(`{ record { network(where: { kinds: [ACCUSATION] }) { ties {
    id from { id } to { id } ... on Accusation { rivals { id } } } } } }`);
  const { ties } = record.network;
  expect(ties).toHaveLength(590);
  const pair = ({ from, to }: Row) => [from.id, to.id].sort().join(' ');
  for (const tie of ties) {
    const others = ties.filter((other) => other !== tie && pair(other) === pair(tie)).map(({ id }) => id);
    expect(tie.rivals.map(({ id }) => id).sort()).toEqual(others.sort());
  }
  expect(ties.some(({ rivals }) => rivals.length > 0)).toBe(true);
});

test('what every accusation concerns, and where it was made', async () => {
  type Row = { id: string; occasion: { id: string } | null; madeAt: { id: string } | null };
  const { record } = await api.ask<{
    record: { network: { ties: Row[] } };
  }>(`{ record { network(where: { kinds: [ACCUSATION] }) {
    ties { id ... on Accusation { occasion { id } madeAt { id } } } } } }`);
  const answered = record.network.ties.map(({ id, occasion, madeAt }) => [id, occasion?.id, madeAt?.id]);
  const accusations = theRecord.ties.flatMap((tie) => (tie.kind === 'ACCUSATION' ? [tie] : []));
  expect(answered.sort()).toEqual(
    accusations.map(({ id, occasion, madeAt }) => [id, occasion ?? undefined, madeAt ?? undefined]).sort(),
  );
  expect(answered).toContainEqual([
    'bulanov-accused-zaporozhets-1938-03-08',
    'kirov-murder',
    'bukharin-trial',
  ]);
});

test('the accusations made on the occasion of every event and trial', async () => {
  const { ties } = theRecord;
  const { events } = await api.ask('{ events { id accusations { id occasion { id } } } }');
  const answered = events.flatMap(({ id, accusations }) =>
    accusations.map((accusation) => {
      expect(accusation.occasion.id).toBe(id);
      return accusation.id;
    }),
  );
  const expected = ties.flatMap((tie) =>
    tie.kind === 'ACCUSATION' && tie.occasion !== null ? [tie.id] : [],
  );
  expect(expected.length).toBeGreaterThan(200);
  expect(answered.sort()).toEqual(expected.sort());
});

test('the accusations of a trial are oldest first', async () => {
  const { trial } = await api.ask(
    '{ trial(id: "zinoviev-kamenev-trial") { accusations { earliest latest } } }',
  );
  const days = trial.accusations.map(({ earliest, latest }) => `${earliest ?? UNDATED} ${latest ?? UNDATED}`);
  expect(days.length).toBeGreaterThan(50);
  expect(days).toEqual([...days].sort());
});

test('one query can ask how a term ended and how an event led to another', async () => {
  const { entity } = await api.ask(
    '{ entity(id: "kirov-murder") { ties(where: { kinds: [CONSEQUENCE] }, first: 3) { nodes { ... on Replacement { how } ... on Consequence { how } } } } }',
  );
  expect(entity.ties.nodes).toHaveLength(3);
  for (const tie of entity.ties.nodes) expect(tie).toEqual({ how: expect.stringMatching(/\w/) });
});
