import type { Level } from '@kto-kogo/network';
import { type ExplorerRecord, isWhole } from '../../record/network/explorer-record.ts';

/** Names of the levels. */
export const LEVEL_WORDS: Record<Level, string> = {
  most: 'Most tied',
  tied: 'All with ties',
  all: 'Everyone',
};

/** The name of a level of this record: of a part of it nobody says that it is everyone. */
export function levelWord(record: ExplorerRecord, level: Level): string {
  return level === 'all' && !isWhole(record) ? 'All of these' : LEVEL_WORDS[level];
}
