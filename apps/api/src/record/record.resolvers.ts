import type { GqlResolvers } from '../generated/resolvers.ts';

const LICENCE = 'Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/';

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
