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
const NETWORK = `query ($first: Int, $depth: Int) { network(around: ["yezhov"], first: $first, depth: $depth) {
  nodes { id name } ties { ${CLAIM} } } }`;
const LESSON = `title figures { name } lenses { name } citations { id }
  steps { minutes question { text } shows { name } citations { where work { title } } }`;
const CASCADE = `query ($from: ID!) { cascade(from: $from) { spark { name } months { month }
  waves { reached { entity { name } from { name } via { ${CLAIM} } } } } }`;
const BETWEEN_NAMES = `{ traceBetween(from: "Artem Gertik", to: "Mikhail Tukhachevsky") {
  from { ... on EndFound { entity { name } } } to { ... on EndFound { entity { name } } }
  traces { statement neighbours { nodes { name } ties { fromId toId } } } } }`;
const FIGURE = `query ($id: ID!) { figure(id: $id) {
  name citations { work { title } } hand { statement } arrests { statement citations { work { title } } }
  tenures { ${CLAIM} } trialRoles { ${CLAIM} } accusationsMade { ${CLAIM} } accusationsReceived { ${CLAIM} }
  ties(where: { kinds: [ARREST] }) { nodes { ${CLAIM} } } tieCounts { kind count } } }`;

/** A query each, with what it needs more than one statement for. Everything else that a query asks of the record is read by one. */
const ONE: [what: string, query: string, variables?: object][] = [
  ['a dossier', FIGURE, { id: 'yezhov' }],
  ['a dossier of a hub', FIGURE, { id: 'stalin' }],
  ['a dossier of somebody with next to nothing', FIGURE, { id: 'khandzhyan' }],
  [
    'several at once',
    `{ a: figure(id: "yezhov") { name tenures { ${CLAIM} } } b: office(id: "nkvd-ussr") { name } works { title } }`,
  ],
  ['a network of 20 ties', NETWORK, { first: 20, depth: 1 }],
  ['a network of 2,000', NETWORK, { first: 2000, depth: 3 }],
  ['the whole record', '{ record { network { nodes { id } ties { id from { id } to { id } } } } }'],
  [
    'its core',
    `{ record { core(around: ["yezhov"], since: "1937-01-01", first: 300) { nodes { name ... on Figure { arrests { citationIds } } } ties { ${CLAIM} }
      citations { work { title } } tied { ties } } } }`,
  ],
  [
    'a page of all ties',
    `{ ties(first: 100, where: { kinds: [ACCUSATION] }) { totalCount nodes { ${CLAIM} } } }`,
  ],
  ['the number of some ties', '{ ties(where: { truth: [FABRICATED] }, first: 1) { totalCount } }'],
  ['a page of all arrests', '{ arrests { nodes { figure { name } citations { work { title } } } } }'],
  ['a node', '{ node(id: "stalin") { id ... on Figure { arrests { statement } } } }'],
  [
    'a node that is a tie',
    'query ($id: ID!) { node(id: $id) { id ... on Tie { statement } } }',
    { id: theRecord.ties[0]?.id },
  ],
  ['no node', '{ node(id: "nobody") { id } }'],
  [
    'the glossary',
    '{ glossary { name citations { where work { title } } seeAlso { name seeAlso { name } } } }',
  ],
  ['the class notes', '{ theses { claims { thesis { id } entities { name } ties { statement } } } }'],
  [
    'what rests on a work',
    `query ($id: ID!) { work(id: $id) { title citedBy(kind: FIGURE) { totalCount nodes { ... on Figure { name isAlone } } }
      terms: citedBy(kind: TERM) { nodes { ... on Term { name isAlone } } } }
      ties(where: { works: [$id] }) { totalCount nodes { isAlone ${CLAIM} } } arrests(where: { works: [$id] }) { nodes { isAlone } } }`,
    { id: 'wikipedia' },
  ],
  [
    'the interpretations',
    `{ interpretationGroups { interpretations { historians { work } stances { by { name work year } entity { name } tie { statement } citations { work { title } } } } } }`,
  ],
  ['all lessons', `{ lessons { ${LESSON} } }`],
  ['the accusations of an occasion', `{ event(id: "zinoviev-kamenev-trial") { accusations { ${CLAIM} } } }`],
  ['those of all trials', '{ trials { accusations { id } } }'],
  [
    'an office with its ladder',
    '{ office(id: "nkvd-ussr") { tenures { from { name } } replacements { from { name } to { name } } } }',
  ],
  ['a page of figures', '{ figures(first: 100) { nodes { name arrests { date } stances { kind } } } }'],
  [
    'another, in an order',
    '{ figures(first: 2, orderBy: TIES) { totalCount nodes { name tieCounts { count } } } }',
  ],
  ['a search', '{ search(text: "nikolai") { entity { name tieCounts { count } } } }'],
  [
    'whatever a text finds',
    '{ find(text: "kpd") { found { ... on Term { name } ... on Figure { name tenures { statement } } } } }',
  ],
  ['a cascade', CASCADE, { from: 'kirov-murder' }],
  ['another', CASCADE, { from: 'zinoviev-kamenev-trial' }],
  [
    'a trace',
    `{ trace(from: "gertik", to: "tukhachevsky") { traces { statement steps { from { name } to { name } tie { ${CLAIM} } } } } }`,
  ],
  ['a trace between names, with neighbours', BETWEEN_NAMES],
  [
    'what joins several',
    `{ between(of: ["yezhov", "stalin", "radek"]) { direct { ${CLAIM} } shared { entity { name } by { name } ties { statement } } chains { one { name } other { name } through { name } ties { statement } } } }`,
  ],
];

test.each(ONE)('%s: one round trip, and none when it is asked again', async (_what, query, variables) => {
  // What is read whole, once for each version of the record and for all requests.
  await api.ask('{ search(text: "stalin") { matched } cascade(from: "gertik") { undated } }');
  expect(await roundTrips(query, variables)).toBe(1);
  expect(await roundTrips(query, variables)).toBe(0);
});

test('what memory tells of itself is none: months, and spellings', async () => {
  await api.ask('{ find(text: "1937") { matched } }');
  expect(await roundTrips('{ find(text: "June 1937") { matched score } }')).toBe(0);
  expect(await roundTrips('{ timeline { month counts { kind count } arrests } }')).toBe(0);
});

test('a lesson that comes with the record is one, whoever asks: it may be one of a teacher', async () => {
  expect(await roundTrips(`{ lesson(id: "who-killed-kirov") { ${LESSON} } }`)).toBe(1);
});

test('of lessons: what the teacher alone has, and what is checked', async () => {
  expect(await roundTrips('{ lessonTeaching(id: "who-killed-kirov") { notes { text } } }')).toBe(1);
  const check = `query ($step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: "cascade-of-1937", step: $step, value: $value) { isRight answer { why } } }`;
  expect(await roundTrips(check, { step: 'cascade-of-1937-02', value: { choice: [0] } })).toBe(2);
  expect(await roundTrips(check, { step: 'cascade-of-1937-01', value: { point: 'primakov' } })).toBe(2);
});

test('a lesson that a teacher made: itself, and what it names of the record; what changes it is two', async () => {
  const { id, editKey: key, teachKey } = await make(api);
  const changed = (query: string, variables: object) => roundTrips(query, { id, key, ...variables });
  // The key is compared, then the change is made.
  expect(await changed(QUERIES.save, { base: 1, content: asInput({ ...CONTENT, title: 'Again' }) })).toBe(2);
  const publish = `mutation ($id: ID!, $key: String!) { publishLesson(id: $id, key: $key, revision: 2) { version } }`;
  expect(await changed(publish, {})).toBe(2);
  expect(await roundTrips(QUERIES.create, { content: asInput(CONTENT) })).toBe(1);
  expect(await roundTrips(QUERIES.fork, { id, teachKey })).toBe(2);
  // A lesson of the record is asked for with its teaching; that it is none of a teacher's tells its id.
  expect(await roundTrips(QUERIES.fork, { id: 'who-killed-kirov' })).toBe(3);

  const OWN = `id version hasAnswers ${LESSON}`;
  expect(await roundTrips(`query ($id: ID!) { lesson(id: $id) { ${OWN} } }`, { id })).toBe(2);
  const several = `query ($id: ID!) { a: lesson(id: $id) { ${OWN} } b: lesson(id: $id) { ${OWN} } c: lesson(id: "abcdefghijkl") { ${OWN} } }`;
  expect(await roundTrips(several, { id })).toBe(2);
  const taught = `query ($id: ID!, $key: String) { lessonTeaching(id: $id, key: $key) { lesson { title } notes { text } answers { why } } }`;
  expect(await roundTrips(taught, { id, key: teachKey })).toBe(1);
  const draft = `query ($id: ID!, $key: String!) { now: lessonDraft(id: $id, key: $key) { content { title } revisions { savedAt } }
    before: lessonDraft(id: $id, key: $key, revision: 1) { content { title } revisions { savedAt } } }`;
  expect(await roundTrips(draft, { id, key })).toBe(2);
  const check = `query ($id: ID!, $step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: $id, step: $step, value: $value) { isRight answer { why } } }`;
  expect(await roundTrips(check, { id, step: 'choice', value: { choice: [0] } })).toBe(1);
  expect(await roundTrips(check, { id, step: 'point', value: { point: 'yagoda' } })).toBe(1);
});
