import type { Level } from '@kto-kogo/network';

/** Names of the levels. */
export const LEVEL_WORDS: Record<Level, string> = {
  most: 'Most tied',
  tied: 'All with ties',
  all: 'Everyone',
};
