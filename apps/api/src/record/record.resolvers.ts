import { RECORD_LICENCE } from '@kto-kogo/domain';
import type { GqlResolvers } from '../generated/resolvers.ts';

const LICENCE = `${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`;

export const recordResolvers = {
  Record: {
    aliases: (_record, _args, { records }) => records.aliases(),
    licence: () => LICENCE,
    cite: ({ version }) =>
      `Kto-Kogo: a record of the Great Purges as a network, version ${version}. ${LICENCE}`,
  },
  Query: {
    record: (_root, _args, { records }) => records.facts(),
  },
} satisfies GqlResolvers;
