import { Fault } from './fault.ts';
import { readEdtf } from './read-edtf.ts';

const HOW =
  'Write it as in 1936-08-19, 1936-08, 1936, 1937?, 193X, 1937-21 (spring), 1936-08-19/1936-08-24 or [1937-06-01,1937-06-02]';
/** Faults that are mended one after another; no text that makes sense has more. */
const ROUNDS_MAX = 6;

/** What to write in place of a text with a fault: the text with all its faults mended, or else examples. */
export function howToWrite({ mended }: Fault): string {
  let text = mended;
  for (let round = 0; text !== null && round < ROUNDS_MAX; round += 1) {
    try {
      readEdtf(text);
      return `Write it as ${text}`;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      text = error.mended;
    }
  }
  return HOW;
}
