import pino from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newKeys } from '../src/own-lesson/keys.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { asInput, CONTENT, type Made, make, publish, QUERIES, SECRETS } from './own-lesson.ts';

let api: OpenApi;
let made: Made;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 1_000_000 });
  made = await make(api);
  await publish(api, made);
});
afterAll(() => api.close());

const MUTATIONS = {
  save: { base: 1, content: asInput(CONTENT) },
  publish: { revision: 1 },
  renew: {},
  remove: {},
} as const;
const wrongKeys = () => [
  '',
  'wrong',
  made.teachKey,
  `${made.editKey} `,
  made.editKey.slice(1),
  'a'.repeat(50_000),
];

test.each(['save', 'publish', 'renew', 'remove'] as const)(
  '%s: a wrong key is refused in the same words as a lesson that is not there',
  async (name) => {
    const refused = async (id: string, key: string) => {
      const answer = await api.post({ query: QUERIES[name], variables: { id, key, ...MUTATIONS[name] } });
      return answer.errors[0];
    };
    const ids = name === 'remove' ? [made.id] : [made.id, 'abcdefghijkl'];
    for (const id of [...ids, 'who-killed-kirov', 'nobody'])
      for (const key of wrongKeys()) {
        const error = await refused(id, key);
        expect(error?.extensions).toEqual({ code: 'FORBIDDEN' });
        expect(error?.message).toMatch(/^No lesson is opened by this id with this key\./);
      }
  },
);

test('deleting what is not there is done', async () => {
  expect(await api.ask(QUERIES.remove, { id: 'abcdefghijkl', key: 'any' })).toEqual({ deleteLesson: true });
});

test('without its key nobody gets the draft or the teacher’s part of a lesson', async () => {
  for (const key of wrongKeys()) {
    const draft = await api.post({ query: QUERIES.draft, variables: { id: made.id, key } });
    expect(draft.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const old = await api.post({ query: QUERIES.draft, variables: { id: made.id, key, revision: 99 } });
    expect(old.errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const { text } of [draft, old]) for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
  for (const key of [null, ...wrongKeys().filter((each) => each !== made.teachKey)]) {
    const taught = await api.post({ query: QUERIES.teaching, variables: { id: made.id, key } });
    expect(taught.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(taught.data.lessonTeaching).toBeNull();
    for (const secret of SECRETS) expect(taught.text).not.toContain(secret);
  }
  const variables = { id: 'abcdefghijkl', key: 'any' };
  expect(await api.ask(QUERIES.draft, variables)).toEqual({ lessonDraft: null });
  expect(await api.ask(QUERIES.teaching, variables)).toEqual({ lessonTeaching: null });
});

test('who may edit is told the teach key, and nobody else: when it is opened, after a conflict, and once it is new', async () => {
  const { id, editKey, teachKey } = await make(api);
  const QUERY = `query ($id: ID!, $key: String!) { lessonDraft(id: $id, key: $key) { teachKey } }`;
  const told = (key: string) => api.post({ query: QUERY, variables: { id, key } });
  expect((await told(editKey)).data).toEqual({ lessonDraft: { teachKey } });
  for (const key of [teachKey, 'x'.repeat(22)]) {
    const refused = await told(key);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    if (key !== teachKey) expect(refused.text).not.toContain(teachKey);
  }
  const save = `mutation ($id: ID!, $key: String!, $content: LessonContentInput!) {
    saveLesson(id: $id, key: $key, base: 7, content: $content) { ... on LessonConflict { theirs { teachKey } } } }`;
  const content = asInput({ ...CONTENT, title: 'Of somebody else' });
  const conflict = await api.post({ query: save, variables: { id, key: editKey, content } });
  expect(conflict.data).toEqual({ saveLesson: { theirs: { teachKey } } });
  const { renewKeys: renewed } = await api.ask<{ renewKeys: { editKey: string; teachKey: string } }>(
    QUERIES.renew,
    { id, key: editKey },
  );
  expect((await told(renewed.editKey)).data).toEqual({ lessonDraft: { teachKey: renewed.teachKey } });
});

test('new keys that are chosen by whoever asks may be asked for again', async () => {
  const { id, editKey } = await make(api);
  const QUERY = `mutation ($id: ID!, $key: String!, $newEditKey: String) {
    renewKeys(id: $id, key: $key, newEditKey: $newEditKey) { editKey teachKey } }`;
  const renew = (key: string, newEditKey: string) =>
    api.post({ query: QUERY, variables: { id, key, newEditKey } });
  const newEditKey = newKeys().editKey;
  const first = await renew(editKey, newEditKey);
  expect(first.data).toMatchObject({ renewKeys: { editKey: newEditKey } });
  // The answer was lost.
  expect((await renew(editKey, newEditKey)).data).toEqual(first.data);
  const codeOf = async (key: string, next: string) => (await renew(key, next)).errors[0]?.extensions.code;
  expect(await codeOf(editKey, newKeys().editKey)).toBe('FORBIDDEN');
  expect(await codeOf(newEditKey, 'kirov')).toBe('BAD_USER_INPUT');
  expect((await renew(newEditKey, newKeys().editKey)).errors).toEqual([]);
  expect(await codeOf(editKey, newEditKey)).toBe('FORBIDDEN');
});

test('whoever tries keys is soon told to wait', async () => {
  const narrow = await openApi(inject('neo4j'), { pointsPerMinute: 300 });
  try {
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 8; i += 1) {
      const variables = { id: made.id, key: `key ${i}` };
      codes.push((await narrow.post({ query: QUERIES.draft, variables })).errors[0]?.extensions.code);
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('FORBIDDEN'));
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  } finally {
    await narrow.close();
  }
});

test('no key and no word of a lesson is logged, whatever becomes of the request', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const logged = await openApi(inject('neo4j'), { logger });
  try {
    const mine = await make(logged);
    await publish(logged, mine);
    const variables = {
      id: mine.id,
      key: mine.editKey,
      base: 7,
      content: asInput({ ...CONTENT, title: SECRETS.join() }),
    };
    await logged.post({ query: QUERIES.save, variables });
    await logged.post({ query: QUERIES.save, variables: { ...variables, key: 'a wrong key' } });
    await logged.post({ query: QUERIES.save, variables: { ...variables, content: { title: SECRETS[0] } } });
    await logged.post({ query: QUERIES.teaching, variables: { id: mine.id, key: mine.teachKey } });
    expect(lines.length).toBeGreaterThan(5);
    for (const secret of [mine.editKey, mine.teachKey, 'a wrong key', ...SECRETS])
      expect(lines.join('')).not.toContain(secret);
  } finally {
    await logged.close();
  }
});
