import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';
import { asInput, CONTENT, make, QUERIES } from './own-lesson.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

/** Statements that one query sends, beside the one that asks for the record's version, which all requests share. */
async function roundTrips(query: string, variables: object = {}): Promise<number> {
  const from = api.statements.length;
  await api.ask(query, { ...variables });
  return api.statements.slice(from).filter(({ statement }) => !statement.includes('r:Record')).length;
}

const CLAIM = 'id statement from { id name } to { id name } citations { id where work { title tier } }';
const FIGURE = `query ($id: ID!) { figure(id: $id) {
  name citations { work { title } } hand { statement } arrests { statement citations { work { title } } }
  tenures { ${CLAIM} } trialRoles { ${CLAIM} } accusationsMade { ${CLAIM} } accusationsReceived { ${CLAIM} }
  ties(where: { kinds: [ARREST] }) { nodes { ${CLAIM} } } tieCounts { kind count } } }`;

test('a dossier takes as many round trips for a hub as for somebody with next to nothing', async () => {
  const hub = await roundTrips(FIGURE, { id: 'stalin' });
  expect(await roundTrips(FIGURE, { id: 'yezhov' })).toBe(hub);
  expect(hub).toBeLessThanOrEqual(14);
  // Fewer only where a list is empty: then nothing hangs below it to be asked for.
  expect(await roundTrips(FIGURE, { id: 'khandzhyan' })).toBeLessThanOrEqual(hub);
});

test('a network takes as many for 20 ties as for 2,000', async () => {
  const query = `query ($first: Int, $depth: Int) { network(around: ["yezhov"], first: $first, depth: $depth) {
    nodes { id name } ties { ${CLAIM} } } }`;
  const small = await roundTrips(query, { first: 20, depth: 1 });
  expect(await roundTrips(query, { first: 2000, depth: 3 })).toBe(small);
  expect(small).toBe(4);
});

test('the whole record is two; its ties alone are one, and read no entity', async () => {
  expect(await roundTrips('{ record { network { nodes { id } ties { id from { id } to { id } } } } }')).toBe(
    2,
  );
  expect(await roundTrips('{ record { network { omitted ties { id fromId toId } } } }')).toBe(1);
  expect(await roundTrips('{ network(around: ["stalin"]) { omitted ties { id fromId toId } } }')).toBe(1);
});

test('pages of all ties and of all arrests, and their numbers: the same for one as for a hundred', async () => {
  const ties = `query ($first: Int) { ties(first: $first, where: { kinds: [ACCUSATION] }) { totalCount nodes { ${CLAIM} } } }`;
  expect(await roundTrips(ties, { first: 100 })).toBe(4);
  expect(await roundTrips(ties, { first: 1 })).toBe(4);
  expect(await roundTrips('{ ties(where: { truth: [FABRICATED] }, first: 1) { totalCount } }')).toBe(1);
  const arrests =
    'query ($first: Int) { arrests(first: $first) { nodes { figure { name } citations { work { title } } } } }';
  expect(await roundTrips(arrests, { first: 100 })).toBe(4);
  expect(await roundTrips(arrests, { first: 1 })).toBe(4);
});

test('any node by its id: one round of as many as there are kinds of nodes', async () => {
  for (const id of ['stalin', 'nobody', theRecord.ties[0]?.id])
    expect(await roundTrips('query ($id: ID!) { node(id: $id) { id } }', { id })).toBe(11);
});

test('the glossary is one, what terms refer to among it included; its citations and their works are one each', async () => {
  expect(await roundTrips('{ glossary { name seeAlso { name seeAlso { name } } } }')).toBe(1);
  expect(await roundTrips('{ glossary { name citations { where work { title } } seeAlso { name } } }')).toBe(
    3,
  );
  const term =
    '{ node(id: "term-kpd") { ... on Term { seeAlso { name seeAlso { name } } citations { work { title } } } } }';
  // Eleven kinds of nodes, what the term sees and its citations, what that sees and the works.
  expect(await roundTrips(term)).toBe(11 + 2 + 2);
});

test('the class notes and the interpretations: one for each kind of what is asked', async () => {
  expect(
    await roundTrips('{ theses { claims { thesis { id } entities { name } ties { statement } } } }'),
  ).toBe(4);
  const stances =
    'stances { by { name work year } entity { name } tie { statement } citations { work { title } } }';
  // Groups, interpretations, stances, entities, ties, citations, works of historians and works of citations.
  expect(await roundTrips(`{ interpretationGroups { interpretations { ${stances} } } }`)).toBeLessThanOrEqual(
    8,
  );
  const figures =
    'query ($first: Int) { figures(first: $first) { nodes { stances { kind interpretation { name } } thesisClaims { text } } } }';
  expect(await roundTrips(figures, { first: 100 })).toBe(4);
});

test('lessons: as many for all as for one, with all that a page asks; notes and answers are one more', async () => {
  const LESSON = `title figures { name } lenses { name } citations { id }
    steps { question { text } shows { name } citations { where work { title } } }`;
  // Lessons, entities, interpretations, citations and works.
  expect(await roundTrips(`{ lessons { ${LESSON} } }`)).toBe(5);
  expect(await roundTrips(`{ lesson(id: "who-killed-kirov") { ${LESSON} } }`)).toBe(5);
  expect(await roundTrips('{ lessonTeaching(id: "who-killed-kirov") { notes { text } } }')).toBe(1);
  const check = `query ($step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: "cascade-of-1937", step: $step, value: $value) { isRight answer { why } } }`;
  expect(await roundTrips(check, { step: 'cascade-of-1937-02', value: { choice: [0] } })).toBe(2);
  // The point is looked for among entities and ties.
  expect(await roundTrips(check, { step: 'cascade-of-1937-01', value: { point: 'primakov' } })).toBe(4);
});

test('a lesson that a teacher made: as many as for one of the record, its keys included; what changes it is two', async () => {
  const { id, editKey: key, teachKey } = await make(api);
  const LESSON = `id title version hasAnswers figures { name } lenses { name } citations { id }
    steps { minutes question { text } shows { name } citations { where work { title } } }`;
  const changed = (query: string, variables: object) => roundTrips(query, { id, key, ...variables });
  // The key is compared, then the change is made.
  expect(await changed(QUERIES.save, { base: 1, content: asInput({ ...CONTENT, title: 'Again' }) })).toBe(2);
  const publish = `mutation ($id: ID!, $key: String!) { publishLesson(id: $id, key: $key, revision: 2) { version } }`;
  // Between the two it is asked whether the record knows what is to be pointed at.
  expect(await changed(publish, {})).toBe(3);
  expect(await roundTrips(QUERIES.create, { content: asInput(CONTENT) })).toBe(1);
  expect(await roundTrips(QUERIES.fork, { id, teachKey })).toBe(2);
  // A lesson of the record is asked for with its teaching; that it is none of a teacher's tells its id.
  expect(await roundTrips(QUERIES.fork, { id: 'who-killed-kirov' })).toBe(3);

  // Lessons, entities, interpretations and citations, of which the record knows none.
  expect(await roundTrips(`query ($id: ID!) { lesson(id: $id) { ${LESSON} } }`, { id })).toBe(4);
  const several = `query ($id: ID!) { a: lesson(id: $id) { ${LESSON} } b: lesson(id: $id) { ${LESSON} } c: lesson(id: "abcdefghijkl") { ${LESSON} } }`;
  expect(await roundTrips(several, { id })).toBe(4);
  const taught = `query ($id: ID!, $key: String) { lessonTeaching(id: $id, key: $key) { lesson { title } notes { text } answers { why } } }`;
  expect(await roundTrips(taught, { id, key: teachKey })).toBe(1);
  const draft = `query ($id: ID!, $key: String!) { now: lessonDraft(id: $id, key: $key) { content { title } revisions { savedAt } }
    before: lessonDraft(id: $id, key: $key, revision: 1) { content { title } revisions { savedAt } } }`;
  expect(await roundTrips(draft, { id, key })).toBe(2);
  const check = `query ($id: ID!, $step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: $id, step: $step, value: $value) { isRight answer { why } } }`;
  expect(await roundTrips(check, { id, step: 'choice', value: { choice: [0] } })).toBe(1);
  expect(await roundTrips(check, { id, step: 'point', value: { point: 'yagoda' } })).toBe(3);
});

test('the accusations of one occasion and of all', async () => {
  const one = `query ($id: ID!) { event(id: $id) { accusations { ${CLAIM} } } }`;
  expect(await roundTrips(one, { id: 'zinoviev-kamenev-trial' })).toBe(5);
  expect(await roundTrips('{ trials { accusations { id } } }')).toBe(2);
});

test('the timeline is one, of everything as of nothing', async () => {
  const query =
    'query ($where: TieFilter) { timeline(where: $where) { month counts { kind count } arrests } }';
  expect(await roundTrips(query)).toBe(1);
  expect(await roundTrips(query, { where: { standing: [] } })).toBe(1);
});

test('pages of figures and search hits: the same for one as for a hundred', async () => {
  const figures = 'query ($first: Int) { figures(first: $first) { nodes { name arrests { date } } } }';
  expect(await roundTrips(figures, { first: 100 })).toBe(3);
  expect(await roundTrips(figures, { first: 2 })).toBe(3);
  const search =
    'query ($first: Int) { search(text: "nikolai", first: $first) { entity { name tieCounts { count } } } }';
  // First the whole index is read, once for all requests; then a search asks the database for nothing but what is asked of its hits.
  await roundTrips(search, { first: 2 });
  expect(await roundTrips(search, { first: 20 })).toBe(1);
  expect(await roundTrips(search, { first: 1 })).toBe(1);
  expect(await roundTrips('{ find(text: "June 1937") { found { __typename } matched } }')).toBe(0);
});

test('an office with its ladder', async () => {
  const query = `query ($id: ID!) { office(id: $id) { tenures { from { name } } replacements { from { name } to { name } } } }`;
  expect(await roundTrips(query, { id: 'nkvd-ussr' })).toBe(4);
});

test('a cascade and a trace: as many for a wide one as for a narrow one, the ties themselves being read only once', async () => {
  const cascade = `query ($from: ID!) { cascade(from: $from) { spark { name } months { month }
    waves { reached { entity { name } from { name } via { ${CLAIM} } } } } }`;
  // The spark, what was walked, its entities, the accusers of what leaves an occasion, citations and works.
  const most = 6;
  // First come all ties, the days of events and trials and the first arrests, once for all requests.
  expect(await roundTrips(cascade, { from: 'kirov-murder' })).toBe(3 + most);
  expect(await roundTrips(cascade, { from: 'zinoviev-kamenev-trial' })).toBe(most);
  expect(await roundTrips(cascade, { from: 'gertik' })).toBeLessThanOrEqual(most);
  const trace = `query ($to: ID!) { trace(from: "gertik", to: $to) { traces { statement steps { from { name } to { name } tie { ${CLAIM} } } } } }`;
  expect(await roundTrips(trace, { to: 'tukhachevsky' })).toBe(await roundTrips(trace, { to: 'bakaev' }));
});

test('a trace between names with its neighbours is one query, of as many round trips for five chains as for one', async () => {
  const query = `query ($first: Int) { traceBetween(from: "Artem Gertik", to: "Mikhail Tukhachevsky", first: $first) {
    from { ... on EndFound { entity { name } } } to { ... on EndFound { entity { name } } }
    traces { statement neighbours { nodes { name } ties { fromId toId } } } } }`;
  await roundTrips(query, { first: 1 });
  const one = await roundTrips(query, { first: 2 });
  expect(await roundTrips(query, { first: 5 })).toBe(one);
  // The two ids, the ties of the chains, the networks around them, and their entities. Names are found without the database.
  expect(one).toBe(4);
});

test('what connects several takes as many round trips for eight as for two', async () => {
  const query = `query ($of: [String!]!) { between(of: $of) { direct { ${CLAIM} } shared { entity { name } by { name } ties { statement } }
    chains { one { name } other { name } through { name } ties { statement } } } }`;
  const of = ['yezhov', 'stalin', 'radek', 'bukharin', 'yagoda', 'tukhachevsky', 'beria', 'rykov'];
  // The ties that all requests share are read once; an answer that is asked for again is cached.
  await roundTrips(query, { of: of.slice(4) });
  const two = await roundTrips(query, { of: of.slice(0, 2) });
  expect(await roundTrips(query, { of })).toBe(two);
  // Their ids, the entities around them, the ties, citations and works.
  expect(two).toBeLessThanOrEqual(6);
});
