import { FIELDS } from './fields.ts';
import { readOrigin } from './lesson/read-origin.ts';
import { draftResolvers } from './own-lesson/draft.resolvers.ts';
import { ownLessonResolvers } from './own-lesson/own-lesson.resolvers.ts';
import { pickingResolvers } from './reading/picking-resolvers.ts';
import { roomResolvers } from './room/room.resolvers.ts';
import { scalarResolvers } from './scalars/scalars.resolvers.ts';

export const resolvers = [
  pickingResolvers(FIELDS),
  // What is not of the record alone: lessons that teachers make.
  { Lesson: { origin: readOrigin } },
  ...[draftResolvers, ownLessonResolvers, roomResolvers, scalarResolvers],
];
