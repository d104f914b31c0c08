import type { GqlQueryTimelineArgs } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';
import { asked, type FieldsOfType, stored } from '../reading/fields.ts';
import { answerTimeline } from './answer-timeline.ts';

export const fieldsOfTimeline: Record<string, FieldsOfType> = {
  Query: {
    timeline: asked(async ({ where }: GqlQueryTimelineArgs, { paths, inSlices }) => {
      const filter = readFilter(where);
      return {
        field: stored('months'),
        given: { months: await inSlices(answerTimeline(await paths(), filter)) },
      };
    }),
  },
};
