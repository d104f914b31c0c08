import { compareText } from '../compare-text.ts';
import { Fault } from './fault.ts';
import { isMarkedDate } from './mark.ts';
import type { ReadDate } from './read-edtf.ts';

/**
 * An end may lie within the other: `1935-07/1935-07-27` is from some day of July to the 27th.
 * @throws Fault where the ends are the same, or in order under no reading
 */
export function checkInterval([first, last, ...more]: readonly ReadDate[]): void {
  if (first === undefined || last === undefined || more.length > 0) {
    throw new Fault('an interval has two ends', null);
  }
  if (isSame(first, last)) {
    const marked = [first, last].find(({ text }) => isMarkedDate(text));
    throw new Fault('both ends of the interval are the same', (marked ?? first).text);
  }
  if (first.earliest > last.latest) {
    throw new Fault('the earlier end of an interval comes first', `${last.text}/${first.text}`);
  }
}

/** @throws Fault where one date would say the same, or the dates are not in order */
export function checkSet(text: string, runs: readonly (readonly ReadDate[])[]): void {
  const members = runs.map(toMember);
  const inOrder = members.toSorted(widestFirst).filter(isNotWithinEarlier);
  const mended = `[${inOrder.map((member) => member.text)}]`;
  if (mended !== text) {
    throw new Fault('the dates of a set stand in order, none of them twice or within another', mended);
  }
  const overlaps = inOrder.some(({ earliest }, index) => earliest <= (inOrder[index - 1]?.latest ?? ''));
  if (overlaps) throw new Fault('two ranges of the set overlap', null);
  const [only] = inOrder;
  if (inOrder.length === 1 && only !== undefined && runs[0]?.length === 1) {
    throw new Fault('a set has more than one date', only.text);
  }
}

/** A date of a set, or a range of dates with its ends in order, which EDTF allows only between two of one kind. */
function toMember([first, last, ...more]: readonly ReadDate[]): ReadDate {
  if (first === undefined || more.length > 0) throw new Fault('a range in a set has two ends', null);
  if (last === undefined || isSame(first, last)) return first;
  const isPlain = [first, last].every(({ text }) => /^[\d-]+$/.test(text));
  if (!isPlain || first.text.length !== last.text.length) {
    throw new Fault('a range in a set has two ends of one kind, such as 1670..1672', null);
  }
  const [from, to] = first.earliest < last.earliest ? [first, last] : [last, first];
  return { text: `${from.text}..${to.text}`, earliest: from.earliest, latest: to.latest };
}

function widestFirst(a: ReadDate, b: ReadDate): number {
  return compareText(a.earliest, b.earliest) || compareText(b.latest, a.latest);
}

function isNotWithinEarlier({ latest }: ReadDate, index: number, sorted: readonly ReadDate[]): boolean {
  return sorted.slice(0, index).every((earlier) => earlier.latest < latest);
}

function isSame(a: ReadDate, b: ReadDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
