import { compareText, parseEdtf } from '@kto-kogo/domain';
import { listWords } from '../../../ui/list-words.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';
import type { LadderOffice } from './ladder-record.ts';

/** More lanes would bury the office of the page. */
const LANES_MAX = 6;

const WHEN = ['afterwards', 'at the same time', 'in between', 'before'] as const;
type When = (typeof WHEN)[number];

export type SideLane = LadderOffice & {
  /** Which of the holders held it, and when: "Yagoda afterwards". */
  words: string;
};

/**
 * The holders' other offices in order of time, as far as there is room: those they went on to first, then
 * those held at the same time, then those they came from. `left` counts the rest.
 */
export function chooseLanes(
  terms: readonly LadderTerm[],
  offices: readonly LadderOffice[],
  isOnAxis: (term: LadderTerm) => boolean,
): { lanes: SideLane[]; left: LadderOffice[] } {
  const told = offices
    .map((office) => {
      const known = office.terms.flatMap((there) => {
        const here = terms.filter((term) => term.holder.id === there.holder.id);
        return here.length > 0 && isOnAxis(there) ? [{ there, when: whenWas(there, here) }] : [];
      });
      const whens = WHEN.filter((when) => known.some((one) => one.when === when));
      const words = listWords(
        known.map(({ there, when }) => `${there.holder.shortName} ${when}`).filter(isFirst),
      );
      const rank = whens[0] === undefined ? WHEN.length : WHEN.indexOf(whens[0]);
      return { office, words, rank, since: known[0]?.there.date ?? '' };
    })
    .sort((a, b) => a.rank - b.rank || compareText(a.since, b.since));
  const taken = told.filter(({ rank }) => rank < WHEN.length).slice(0, LANES_MAX);
  return {
    lanes: taken
      .toSorted((a, b) => compareText(a.since, b.since))
      .map(({ office, words }) => ({ ...office, words })),
    left: told.filter((one) => !taken.includes(one)).map(({ office }) => office),
  };
}

/** When the other office was held, relative to the terms here. Undated counts as the same time. */
export function whenWas(there: LadderTerm, here: readonly LadderTerm[]): When {
  const starts = here.flatMap(({ date }) => (date === null ? [] : [parseEdtf(date).earliest])).sort();
  const ends = here.flatMap(({ until }) => (until === null ? [] : [parseEdtf(until).earliest])).sort();
  const first = starts[0];
  const last = ends.at(-1);
  if (there.date !== null && last !== undefined && parseEdtf(there.date).latest >= last) return 'afterwards';
  if (there.until !== null && first !== undefined && parseEdtf(there.until).earliest <= first)
    return 'before';
  return here.some((term) => isBeside(there, term)) ? 'at the same time' : 'in between';
}

/** Whether two terms may have overlapped by more than a handover. */
function isBeside(a: LadderTerm, b: LadderTerm): boolean {
  const follows = (later: LadderTerm, earlier: LadderTerm) =>
    later.date !== null &&
    earlier.until !== null &&
    parseEdtf(later.date).latest >= parseEdtf(earlier.until).earliest;
  return !follows(a, b) && !follows(b, a);
}

function isFirst(words: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(words) === index;
}
