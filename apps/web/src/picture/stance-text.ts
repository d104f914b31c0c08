import { STANCE_WORDS, type StanceKind } from '@kto-kogo/domain';

/** What a lens makes of something that is drawn. */
export type DrawnStance = {
  kind: StanceKind;
  /** Of two lenses laid over one picture. */
  letter: 'A' | 'B' | null;
  isFringe: boolean;
  /** The same as a sentence, for who hears the picture or points at it. */
  said: string;
};

/** The patterns of `StanceMark` as characters, so that they stand in names and in words on lines: thick, dashed, crossed out, double. */
export const STANCE_SIGNS: Record<StanceKind, string> = {
  STRESSES: '▬',
  DOUBTS: '┅',
  DENIES: '✕',
  REINTERPRETS: '═',
};

/** "✕ denies", "A ✕ denies, B ▬ stresses"; empty for none. */
export function stanceText(stances: readonly DrawnStance[]): string {
  return stances
    .map(({ kind, letter, isFringe }) =>
      [letter, STANCE_SIGNS[kind], STANCE_WORDS[kind], isFringe ? '(fringe)' : null]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(', ');
}

/** The same where there is no room for words: "✕", "A ✕ B ▬". */
export function stanceSigns(stances: readonly DrawnStance[]): string {
  return stances
    .map(({ kind, letter }) => (letter === null ? STANCE_SIGNS[kind] : `${letter} ${STANCE_SIGNS[kind]}`))
    .join(' ');
}

/** Sentences that follow those of the record; empty for none. */
export function stancesSaid(stances: readonly DrawnStance[]): string {
  return stances.map(({ said }) => ` ${said}`).join('');
}
