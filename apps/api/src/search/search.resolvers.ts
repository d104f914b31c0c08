import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';

const TEXT_MAX = 200;
const FIRST = 10;

export const searchResolvers = {
  Query: {
    search: (_root, { text, kinds, first }, { searches }) =>
      searches.hits({ text: readText(text), kinds: kinds ?? null, first: pageSize(first, FIRST) }),
  },
} satisfies GqlResolvers;

function readText(text: string): string {
  if (text.length === 0 || text.length > TEXT_MAX) {
    throw badInput(`text is 1 to ${TEXT_MAX} characters, not ${text.length}.`);
  }
  return text;
}
