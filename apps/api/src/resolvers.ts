import { arrestResolvers } from './arrest/arrest.resolvers.ts';
import { betweenResolvers } from './between/between.resolvers.ts';
import { cascadeResolvers } from './cascade/cascade.resolvers.ts';
import { entityResolvers } from './entity/entity.resolvers.ts';
import { figureResolvers } from './figure/figure.resolvers.ts';
import type { GqlResolvers } from './generated/resolvers.ts';
import { glossaryResolvers } from './glossary/glossary.resolvers.ts';
import { interpretationResolvers } from './interpretation/interpretation.resolvers.ts';
import { lessonResolvers } from './lesson/lesson.resolvers.ts';
import { teachingResolvers } from './lesson/teaching.resolvers.ts';
import { networkResolvers } from './network/network.resolvers.ts';
import { nodeResolvers } from './node/node.resolvers.ts';
import { occurrenceResolvers } from './occurrence/occurrence.resolvers.ts';
import { officeResolvers } from './office/office.resolvers.ts';
import { draftResolvers } from './own-lesson/draft.resolvers.ts';
import { ownLessonResolvers } from './own-lesson/own-lesson.resolvers.ts';
import { recordResolvers } from './record/record.resolvers.ts';
import { scalarResolvers } from './scalars/scalars.resolvers.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { sourceResolvers } from './source/source.resolvers.ts';
import { thesisResolvers } from './thesis/thesis.resolvers.ts';
import { tieResolvers } from './tie/tie.resolvers.ts';
import { timelineResolvers } from './timeline/timeline.resolvers.ts';
import { traceResolvers } from './trace/trace.resolvers.ts';
import { trialResolvers } from './trial/trial.resolvers.ts';

/** One entry for each feature; their types and their fields of `Query` and `Mutation` are merged. */
const features: GqlResolvers[] = [
  arrestResolvers,
  betweenResolvers,
  cascadeResolvers,
  draftResolvers,
  entityResolvers,
  figureResolvers,
  glossaryResolvers,
  interpretationResolvers,
  lessonResolvers,
  networkResolvers,
  nodeResolvers,
  occurrenceResolvers,
  officeResolvers,
  ownLessonResolvers,
  recordResolvers,
  searchResolvers,
  sourceResolvers,
  teachingResolvers,
  thesisResolvers,
  tieResolvers,
  timelineResolvers,
  traceResolvers,
  trialResolvers,
];

export const resolvers = [...features, scalarResolvers];
