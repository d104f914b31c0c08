import { compareText } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

type Named = { id: string };
type Citing = { totalCount: number; nodes: Named[]; pageInfo: { endCursor: string; hasNextPage: boolean } };

const KINDS = [
  ...['FIGURE', 'EVENT', 'TRIAL', 'OFFICE', 'FATE', 'INTERPRETATION'],
  ...['STANCE', 'THESIS_CLAIM', 'TERM', 'LESSON'],
] as const;
type Kind = (typeof KINDS)[number];

const placesOf = (work: string) =>
  new Set(theRecord.citations.filter((each) => each.work === work).map(({ id }) => id));

/** What rests on a work, by the files. */
function restingOn(work: string, kind: Kind): string[] {
  const places = placesOf(work);
  const cites = ({ citations }: { citations: readonly string[] }) => citations.some((id) => places.has(id));
  const idsOf = <T extends Named>(all: readonly T[], does: (each: T) => boolean) =>
    all
      .filter(does)
      .map(({ id }) => id)
      .toSorted(compareText);
  switch (kind) {
    case 'FATE':
      return idsOf(theRecord.entities, (each) => each.kind === 'FIGURE' && each.fateReadings.some(cites));
    case 'INTERPRETATION':
      return idsOf(theRecord.interpretations, ({ historians }) => historians.some((by) => by.work === work));
    case 'STANCE':
      return idsOf(theRecord.stances, (each) => each.by?.work === work || cites(each));
    case 'THESIS_CLAIM':
      return idsOf(theRecord.thesisClaims, cites);
    case 'TERM':
      return idsOf(theRecord.terms, cites);
    case 'LESSON':
      return idsOf(theRecord.lessons, ({ steps }) => steps.some(cites));
    default:
      return idsOf(theRecord.entities, (each) => each.kind === kind && cites(each));
  }
}

const ID = `... on Figure { id } ... on Event { id } ... on Trial { id } ... on Office { id } ... on Interpretation { id }
  ... on ThesisClaim { id } ... on Term { id } ... on Lesson { id } ... on Stance { note }`;

test.each(KINDS)('what rests on a work: %s', async (kind) => {
  const query = `query ($id: ID!) { work(id: $id) { citedBy(kind: ${kind}, first: 100) { totalCount nodes { ${ID} } } } }`;
  const works = theRecord.works
    .map(({ id }) => ({ id, expected: restingOn(id, kind) }))
    .toSorted((a, b) => b.expected.length - a.expected.length);
  expect(works[0]?.expected).not.toEqual([]);
  // Those on which most rests, and one on which nothing does.
  for (const { id, expected } of [...works.slice(0, 2), ...works.slice(-1)]) {
    const answer = await api.ask<{ work: { citedBy: Citing } }>(query, { id });
    const { totalCount, nodes } = answer.work.citedBy;
    expect(totalCount).toBe(expected.length);
    const first = expected.slice(0, 100);
    if (kind === 'STANCE') expect(nodes).toHaveLength(first.length);
    else expect(nodes.map((each) => each.id)).toEqual(first);
  }
});

test('a page goes on where the last one ended', async () => {
  const query = `query ($id: ID!, $after: String) { work(id: $id) { citedBy(kind: FIGURE, first: 7, after: $after) {
    nodes { ... on Figure { id } } pageInfo { hasNextPage endCursor } } } }`;
  const most = theRecord.works
    .map(({ id }) => ({ id, ids: restingOn(id, 'FIGURE') }))
    .reduce((best, each) => (each.ids.length > best.ids.length ? each : best));
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { work }: { work: { citedBy: Citing } } = await api.ask(query, { id: most.id, after });
    ids.push(...work.citedBy.nodes.map(({ id }) => id));
    after = work.citedBy.pageInfo.hasNextPage ? work.citedBy.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toEqual(most.ids);
  expect(ids.length).toBeGreaterThan(7);
});

test('what rests on one work alone says so', async () => {
  const workOf = new Map(theRecord.citations.map(({ id, work }) => [id, work]));
  const isAlone = (ids: readonly string[]) => new Set(ids.map((id) => workOf.get(id))).size === 1;
  const { glossary, theses, figure, arrests, ties } = await api.ask<{
    glossary: Marked[];
    theses: { claims: Marked[] }[];
    figure: Marked & { stances: Marked[]; fateReadings: Marked[] };
    arrests: { nodes: Marked[] };
    ties: { nodes: Marked[] };
  }>(`{ glossary { ${MARKED} } theses { claims { ${MARKED} } } arrests(first: 100) { nodes { ${MARKED} } }
    ties(first: 100) { nodes { ${MARKED} } } figure(id: "ordzhonikidze") { ${MARKED} stances { ${MARKED} } fateReadings { ${MARKED} } } }`);
  const all = [
    ...[...glossary, ...theses.flatMap(({ claims }) => claims), ...arrests.nodes, ...ties.nodes],
    ...[figure, ...figure.stances, ...figure.fateReadings],
  ];
  for (const each of all) expect(each.isAlone).toBe(isAlone(each.citations.map(({ id }) => id)));
  expect(new Set(all.map((each) => each.isAlone))).toEqual(new Set([true, false]));
});
type Marked = { isAlone: boolean; citations: Named[] };
const MARKED = 'isAlone citations { id }';

test('chains and cascades go through what cites a work, where they are asked to', async () => {
  const workOf = new Map(theRecord.citations.map(({ id, work }) => [id, work]));
  const query = `query ($works: [ID!]) {
    trace(from: "gertik", to: "tukhachevsky", where: { works: $works }) { traces { steps { tie { citationIds } } } }
    cascade(from: "kirov-murder", where: { works: $works }) { waves { reached { via { citationIds } } } } }`;
  type Via = { citationIds: string[] };
  const ask = async (works: readonly string[] | null) => {
    const { trace, cascade } = await api.ask<{
      trace: { traces: { steps: { tie: Via }[] }[] };
      cascade: { waves: { reached: { via: Via }[] }[] };
    }>(query, { works });
    const steps = trace.traces.flatMap((each) => each.steps.map(({ tie }) => tie));
    return [steps, cascade.waves.flatMap(({ reached }) => reached.map(({ via }) => via))] as const;
  };
  const [steps, reached] = await ask(null);
  const worksOf = (ties: readonly Via[]) => [
    ...new Set(ties.flatMap(({ citationIds }) => citationIds.map((id) => workOf.get(id) ?? ''))),
  ];
  const [inSteps, inCascade] = [worksOf(steps), worksOf(reached)];
  expect([inSteps.length > 0, inCascade.length > 1]).toEqual([true, true]);
  const works = inCascade.slice(0, 1);
  const [someSteps, some] = await ask(works);
  for (const tie of [...someSteps, ...some]) expect(worksOf([tie])).toEqual(expect.arrayContaining(works));
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(reached.length);
});
