import type { TieSummary } from '@kto-kogo/domain';
import type { Bundle } from '@kto-kogo/network';
import type { Point } from '../../geometry/box.ts';
import { wordsOnLine } from '../../marks/tie-words.ts';
import type { PictureEdge } from '../picture.ts';

/** Distance between parallel ties. */
export const PARALLEL_GAP = 18;
/** On a shorter line the words would cover the names at its ends; the claim card has them. */
const WORDS_MIN_LENGTH = 110;

export function edgeOfTie(tie: TieSummary, bow: number): PictureEdge {
  const { id, from, to, kind, standing, truth, coerced, statement } = tie;
  const words = wordsOnLine(tie);
  const shape = {
    role: 'single',
    bundle: null,
    count: 1,
    isVague: false,
    stances: [],
    bow,
    fromEnd: null,
    toEnd: null,
  } as const;
  return { id, from, to, kind, standing, truth, coerced, statement, words, ...shape };
}

/** A single tie is one line; several are a bundle and one member line for each. */
export function edgesOfBundle(bundle: Bundle, ends: { from: Point; to: Point }): PictureEdge[] {
  const length = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y);
  return linesOf(bundle, bowOf(length)).map((edge) =>
    length < WORDS_MIN_LENGTH ? { ...edge, words: '' } : edge,
  );
}

function linesOf(bundle: Bundle, bow: number): PictureEdge[] {
  const [first, ...rest] = bundle.ties;
  if (first === undefined) return [];
  if (rest.length === 0) return [edgeOfTie(first, bow)];
  const count = bundle.ties.length;
  const whole: PictureEdge = { ...edgeOfTie(first, bow), id: bundle.id, role: 'bundle', count };
  const members = bundle.ties.map((tie, index): PictureEdge => {
    const aside = (index - (count - 1) / 2) * PARALLEL_GAP;
    return { ...edgeOfTie(tie, bow + aside), role: 'member', bundle: bundle.id };
  });
  return [whole, ...members];
}

/** Always to the same side of the direction, so that two who accused each other have two lines. */
function bowOf(length: number): number {
  return Math.min(40, 0.08 * length);
}
