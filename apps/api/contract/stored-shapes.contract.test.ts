import {
  arrestSchema,
  citationSchema,
  eventSchema,
  figureSchema,
  interpretationGroupSchema,
  interpretationSchema,
  lessonSchema,
  lessonTeachingSchema,
  officeSchema,
  stanceSchema,
  termSchema,
  thesisClaimSchema,
  thesisSchema,
  tieSchema,
  trialSchema,
  workSchema,
} from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { z } from 'zod';
import { columnsOf, rowOf } from '../src/neo4j/columns.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const { entities, ties, arrests, works, citations, terms, lessons } = theRecord;
const { theses, thesisClaims, interpretationGroups, interpretations, stances } = theRecord;
const ofKind = (kind: string) => entities.filter((each) => each.kind === kind).length;

const NODES: [label: string, shape: z.ZodObject, count: number, stored?: Record<string, string>][] = [
  ['Figure', figureSchema, ofKind('FIGURE')],
  ['Event', eventSchema, ofKind('EVENT')],
  ['Trial', trialSchema, ofKind('TRIAL')],
  ['Office', officeSchema, ofKind('OFFICE')],
  ['Arrest', arrestSchema, arrests.length],
  ['Work', workSchema, works.length],
  ['Citation', citationSchema, citations.length],
  ['Term', termSchema, terms.length],
  ['Thesis', thesisSchema, theses.length],
  ['ThesisClaim', thesisClaimSchema, thesisClaims.length],
  ['InterpretationGroup', interpretationGroupSchema, interpretationGroups.length],
  ['Interpretation', interpretationSchema, interpretations.length],
  ['Stance', stanceSchema, stances.length],
  ['Lesson', lessonSchema, lessons.length],
  ['Lesson', lessonTeachingSchema, lessons.length, { lesson: 'id' }],
];

/** What is read is not checked again: so that nothing can be sent that is not as the domain says, everything stored is held to it here. */
test.each(NODES)('every %s is stored as the domain says', async (label, shape, count, stored = {}) => {
  const { records } = await api.driver.executeQuery(
    `MATCH (n:${label}) WHERE n:KtoKogo RETURN ${columnsOf('n', [shape], stored)}`,
  );
  const row = rowOf(shape);
  for (const record of records) row.parse(record.toObject());
  expect(records).toHaveLength(count);
});

test.each(tieSchema.options.map((shape) => [shape.shape.kind.value, shape] as const))(
  'every tie %s is stored as the domain says',
  async (kind, shape) => {
    const { records } = await api.driver.executeQuery(
      `MATCH (:KtoKogo)-[t:${kind}]->() RETURN ${columnsOf('t', [shape], { from: 'fromId', to: 'toId' })}`,
    );
    const row = rowOf(shape);
    for (const record of records) row.parse(record.toObject());
    expect(records).toHaveLength(ties.filter((tie) => tie.kind === kind).length);
  },
);
