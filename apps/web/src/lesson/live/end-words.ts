import type { EndReason } from './line.ts';

export const END_WORDS: Readonly<Record<EndReason, string>> = {
  ENDED: 'The class is over.',
  FORBIDDEN: 'Your teacher has taken you out of the class.',
  NOT_FOUND: 'This class is not there any more.',
};
