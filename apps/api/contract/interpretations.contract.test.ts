import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const STANCE = 'kind note by { name work year source { id } } entity { id } tie { id } citations { id }';

/** A stance as the record has it, as the API gives it. */
const asAnswered = ({ kind, note, by, about, aboutWhat, citations }: (typeof theRecord.stances)[number]) => {
  const work = theRecord.works.find(({ id }) => id === by?.work);
  return {
    kind,
    note,
    by: by === null ? null : { name: by.name, work: work?.title, year: work?.year, source: { id: by.work } },
    entity: aboutWhat === 'ENTITY' ? { id: about } : null,
    tie: aboutWhat === 'TIE' ? { id: about } : null,
    citations: citations.map((id) => ({ id })),
  };
};

test('the interpretations are those of the files, group by group, with every stance', async () => {
  const { interpretationGroups } = await api.ask(`{ interpretationGroups { id name question today
    interpretations { id group { id } name standing isFringe thesis evidence objection
      historians { name work year source { citations { read } } } stances { ${STANCE} } } } }`);
  expect(ids(interpretationGroups)).toEqual([
    'readings-of-the-terror',
    'readings-of-the-kirov-murder',
    'readings-of-the-army-case',
    'readings-of-denunciation',
    'readings-of-yezhov',
  ]);
  const interpretations = interpretationGroups.flatMap((group) => group.interpretations);
  expect(interpretations).toHaveLength(13);
  for (const { id, stances, group, isFringe } of interpretations) {
    const own = theRecord.stances.filter(({ interpretation }) => interpretation === id);
    expect(stances).toHaveLength(own.length);
    expect(stances).toEqual(expect.arrayContaining(own.map(asAnswered)));
    expect(ids(interpretationGroups)).toContain(group.id);
    expect([id, isFringe]).toEqual([id, id === 'army-real-plot']);
  }
});

test('all interpretations at once are those of the groups, in their order', async () => {
  const { interpretations, interpretationGroups } = await api.ask(
    '{ interpretations { id } interpretationGroups { interpretations { id } } }',
  );
  expect(interpretations).toHaveLength(13);
  expect(interpretations).toEqual(interpretationGroups.flatMap((group) => group.interpretations));
});

test('an entity and a tie know what interpretations make of them', async () => {
  const { event, tie } = await api.ask(`{
    event(id: "kirov-murder") { stances { interpretation { id } ${STANCE} } }
    tie(id: "bulanov-accused-zaporozhets-1938-03-08") { statement truth: __typename stances { interpretation { id } ${STANCE} } } }`);
  const expected = (about: string) =>
    theRecord.stances
      .filter((stance) => stance.about === about)
      .map((stance) => ({ interpretation: { id: stance.interpretation }, ...asAnswered(stance) }));
  expect(event?.stances).toEqual(expected('kirov-murder'));
  expect(tie?.stances).toEqual(expected('bulanov-accused-zaporozhets-1938-03-08'));
  expect(tie?.stances.map(({ kind }) => kind)).toContain('DENIES');
});

test('an interpretation by its id, in both ways', async () => {
  const answer = await api.ask<Record<string, unknown>>(`{
    interpretation(id: "kirov-lone-gunman") { name isFringe }
    none: interpretation(id: "kirov") { id }
    node: node(id: "army-real-plot") { __typename ... on Interpretation { isFringe } }
    group: node(id: "readings-of-yezhov") { __typename ... on InterpretationGroup { name } } }`);
  expect(answer).toEqual({
    interpretation: { name: 'Lone gunman', isFringe: false },
    none: null,
    node: { __typename: 'Interpretation', isFringe: true },
    group: { __typename: 'InterpretationGroup', name: 'Yezhov' },
  });
});
