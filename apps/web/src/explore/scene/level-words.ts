import type { Level } from '@kto-kogo/network';

/** How much of the record is shown. */
export const LEVEL_WORDS: Record<Level, string> = {
  most: 'Most tied',
  tied: 'All with ties',
  all: 'Everyone',
};
