import { PictureKey } from '../../explore/still/picture-key.tsx';
import { FATE_KEY_ROWS } from '../../marks/fate-key-rows.ts';
import { TIE_KEY_ROWS } from '../../marks/tie-key-rows.ts';
import type { KeyRow } from '../../picture/key-of.ts';

const ROWS: readonly KeyRow[] = [
  ...TIE_KEY_ROWS.map(({ words, meaning, ...traits }) => ({ mark: { of: 'tie' as const, traits }, words })),
  ...FATE_KEY_ROWS.map(({ fates: [fate], words }) => ({
    mark: { of: 'fate' as const, fate, hasRing: false },
    words,
  })),
  { mark: { of: 'fate', fate: 'EXECUTED', hasRing: true }, words: 'ring: had a hand in it' },
];

/** All lines and marks in few words, for a sheet, which has no room for what each means. */
export function AllMarksKey() {
  return <PictureKey rows={ROWS} />;
}
