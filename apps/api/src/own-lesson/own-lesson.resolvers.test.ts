import { EMPTY_CONTENT, newStep } from '@kto-kogo/lesson';
import { expect, test } from 'vitest';
import { byId, fakeApi, rowOf } from '../testing/fake-api.ts';
import { sampleFigure } from '../testing/sample-rows.ts';
import { hashesOf, newKeys } from './keys.ts';
import * as cypher from './own-lesson.cypher.ts';

const ID = 'abcdefghijkl';
const keys = newKeys();
const CONTENT = {
  ...EMPTY_CONTENT,
  title: 'Who followed whom',
  steps: [
    {
      ...newStep('a', '/explore?frame=120:-80:600:400', 'A'),
      shows: ['anna', 'gone', 'boris'],
      note: 'a secret',
    },
  ],
};
const published = {
  content: JSON.stringify(CONTENT),
  version: 3,
  withAnswers: false,
  origin: null,
  ...hashesOf(keys),
};
const READING = Object.assign(new Map([[cypher.publishedByIds, byId((id) => ({ id, ...published }))]]), {
  row: rowOf(sampleFigure('anna'), sampleFigure('boris')),
});

test('readers are given what the record still knows, whatever a lesson names', async () => {
  const { execute } = fakeApi(READING);
  const query = `{ lesson(id: "${ID}") { version hasAnswers figures { id } steps { shows { id } minutes frame { x y width height } } } }`;
  const shown = [{ id: 'anna' }, { id: 'boris' }];
  expect(await execute(query)).toMatchObject({
    errors: [],
    data: {
      lesson: {
        version: 3,
        hasAnswers: false,
        figures: shown,
        steps: [{ shows: shown, minutes: null, frame: { x: 120, y: -80, width: 600, height: 400 } }],
      },
    },
  });
});

test('whoever writes sends the hash that was compared, and neither key', async () => {
  const { execute } = fakeApi(
    new Map<string, (parameters: Readonly<Record<string, unknown>>) => object[]>([
      [cypher.keys, () => [hashesOf(keys)]],
      [cypher.renewKeys, ({ id }) => [{ id }]],
    ]),
  );
  const query = 'mutation ($id: ID!, $key: String!) { renewKeys(id: $id, key: $key) { editKey teachKey } }';
  const { errors, data, sent } = await execute(query, { id: ID, key: keys.editKey });
  expect(errors).toEqual([]);
  const { renewKeys } = data as unknown as { renewKeys: typeof keys };
  const { editKeyHash, teachKeyHash } = hashesOf(renewKeys);
  expect(sent.map(({ parameters }) => parameters)).toEqual([
    { id: ID },
    {
      id: ID,
      editKeyHash: hashesOf(keys).editKeyHash,
      newEditKeyHash: editKeyHash,
      newTeachKeyHash: teachKeyHash,
    },
  ]);
});

test('a wrong key sends no write, and costs fifty points more', async () => {
  const answers = new Map([[cypher.keys, () => [hashesOf(keys)]]]);
  const query = 'mutation ($id: ID!, $key: String!) { deleteLesson(id: $id, key: $key) }';
  const { execute } = fakeApi(answers, { pointsPerMinute: 101 });
  const codes = [];
  for (let i = 0; i < 2; i += 1) {
    const { errors, sent } = await execute(query, { id: ID, key: 'wrong' });
    codes.push(errors[0]?.extensions?.code);
    expect(sent.map(({ statement }) => statement)).toEqual([cypher.keys]);
  }
  expect(codes).toEqual(['FORBIDDEN', 'RATE_LIMITED']);
});

test('an id that is no teacher’s is not asked for among their lessons', async () => {
  const { execute } = fakeApi(new Map());
  const { errors, data, sent } = await execute('{ lessonDraft(id: "who-killed-kirov", key: "any") { id } }');
  expect({ errors, data, sent }).toEqual({ errors: [], data: { lessonDraft: null }, sent: [] });
});
