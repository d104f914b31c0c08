import type { GqlQueryTimelineArgs } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';
import { asked, type FieldsOfType, stored } from '../reading/fields.ts';

export const fieldsOfTimeline: Record<string, FieldsOfType> = {
  Query: {
    timeline: asked(async ({ where }: GqlQueryTimelineArgs, { timelines }) => ({
      field: stored('months'),
      given: { months: await timelines.months(readFilter(where)) },
    })),
  },
};
