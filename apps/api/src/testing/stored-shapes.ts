import {
  arrestSchema,
  citationSchema,
  eventNumberSchema,
  eventSchema,
  fateReadingSchema,
  figureSchema,
  historianSchema,
  interpretationGroupSchema,
  interpretationSchema,
  lessonSchema,
  officeSchema,
  peopleCountSchema,
  readyQuestionSchema,
  readyTraceSchema,
  stanceSchema,
  stepSchema,
  subjectSchema,
  termSchema,
  thesisClaimSchema,
  thesisSchema,
  tieSchema,
  timeBandSchema,
  timeMarkSchema,
  trialSchema,
  workSchema,
} from '@kto-kogo/domain';
import type { z } from 'zod';
import { TIE_TYPES } from '../reading/things.ts';

/** What the record stores of each type of the schema, alone or within another. */
export const STORED: Record<string, z.ZodObject> = {
  ...{ Figure: figureSchema, Event: eventSchema, Trial: trialSchema, Office: officeSchema },
  ...Object.fromEntries(tieSchema.options.map((shape) => [TIE_TYPES[shape.shape.kind.value], shape])),
  ...{ Arrest: arrestSchema, Citation: citationSchema, Work: workSchema, Term: termSchema },
  ...{ Thesis: thesisSchema, ThesisClaim: thesisClaimSchema, FateReading: fateReadingSchema },
  ...{ EventNumber: eventNumberSchema, PeopleCount: peopleCountSchema },
  ...{ InterpretationGroup: interpretationGroupSchema, Interpretation: interpretationSchema },
  ...{ Subject: subjectSchema, TimeBand: timeBandSchema, TimeMark: timeMarkSchema },
  ...{ ReadyQuestion: readyQuestionSchema, ReadyTrace: readyTraceSchema },
  ...{ Historian: historianSchema, Stance: stanceSchema, Lesson: lessonSchema, Step: stepSchema },
};
