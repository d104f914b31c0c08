import { lessonTeachingSchema } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { columnsOf, rowOf } from '../src/neo4j/columns.ts';
import { ENTITY_TYPES, TIE_TYPES } from '../src/reading/things.ts';
import { STORED } from '../src/testing/stored-shapes.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const { entities, ties, arrests, works, citations, terms, lessons } = theRecord;
const { theses, thesisClaims, interpretationGroups, interpretations, stances } = theRecord;

/** How many there are of each type that is stored by itself, and not within another. */
const COUNTS: Record<string, number> = {
  ...Object.fromEntries(
    Object.entries(ENTITY_TYPES).map(([kind, type]) => [
      type,
      entities.filter((each) => each.kind === kind).length,
    ]),
  ),
  ...{ Arrest: arrests.length, Citation: citations.length, Work: works.length, Term: terms.length },
  ...{ Thesis: theses.length, ThesisClaim: thesisClaims.length, Lesson: lessons.length },
  ...{ InterpretationGroup: interpretationGroups.length, Interpretation: interpretations.length },
  Stance: stances.length,
};

/** The shape of a type, which a test cannot do without. */
function shapeOf(type: string) {
  const shape = STORED[type];
  if (shape === undefined) throw new Error(`${type} has no shape.`);
  return shape;
}

async function expectRows(statement: string, shape: ReturnType<typeof shapeOf>, count: number) {
  const { records } = await api.driver.executeQuery(statement);
  const row = rowOf(shape);
  for (const record of records) row.parse(record.toObject());
  expect(records).toHaveLength(count);
}

// What is read is not checked again: so that nothing can be sent that is not as the domain says, everything stored is held to it here.

test.each(Object.entries(COUNTS))('every %s is stored as the domain says', async (type, count) => {
  const shape = shapeOf(type);
  await expectRows(`MATCH (n:${type}) WHERE n:KtoKogo RETURN ${columnsOf('n', [shape])}`, shape, count);
});

test.each(Object.entries(TIE_TYPES))('every tie %s is stored as the domain says', async (kind, type) => {
  const shape = shapeOf(type);
  const columns = columnsOf('t', [shape], { from: 'fromId', to: 'toId' });
  const count = ties.filter((tie) => tie.kind === kind).length;
  await expectRows(`MATCH (:KtoKogo)-[t:${kind}]->() RETURN ${columns}`, shape, count);
});

test('notes and answers too', async () => {
  const columns = columnsOf('l', [lessonTeachingSchema], { lesson: 'id' });
  await expectRows(
    `MATCH (l:Lesson) WHERE l:KtoKogo RETURN ${columns}`,
    lessonTeachingSchema,
    lessons.length,
  );
});
