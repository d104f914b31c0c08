import type { Id } from '@kto-kogo/domain';
import { type Codec, id, list, word } from './codecs.ts';
import { type Param, param, type Report } from './define-address.ts';
import { shorten } from './shorten.ts';

/** Of more readings laid over one page nobody could tell which says what. */
export const LENSES_MAX = 2;

const lens: Codec<Id> = {
  ...id,
  expected: 'write the name of a reading, as kirov-lone-gunman',
  examples: ['kirov-lone-gunman', 'kirov-stalin'],
};
const lenses = param('lens', list(lens), []);

/** The interpretations laid over a page, by their ids, in the order in which they were chosen. A form sends a field for each. */
export const lensesParam: Param<readonly Id[]> = {
  ...lenses,
  read(texts, report) {
    const said = lenses.read(texts, report);
    const given = texts.flatMap((text) => text.split(',')).map((text) => id.read(text.trim()));
    for (const each of said) {
      const isTwice = given.indexOf(each) !== given.lastIndexOf(each);
      if (isTwice) report(`“lens” names ${shorten(each)} more than once: it counts once.`);
    }
    if (said.length > LENSES_MAX) {
      report(
        `“lens” names ${said.length} readings, and no more than ${LENSES_MAX} lie over a page: the first ${LENSES_MAX} count.`,
      );
    }
    return said.slice(0, LENSES_MAX);
  },
};

const LAID = ['over', 'beside'] as const;
/** Two readings lie over one drawing, or each over a drawing of its own, side by side. Lists have both in each row. */
export type Laid = (typeof LAID)[number];
export const laidParam = param('lay', word(LAID), 'over');

/** Of a list over which lenses lie: all of it, or only what they speak of. */
export const spokenOfParam = param('show', word(['all', 'spoken-of']), 'all');

type LensedList = { lenses: readonly Id[]; shown: 'all' | 'spoken-of' };

/** Without a lens there is nobody to speak: all is shown. */
export function showAllWithoutLens<List extends LensedList>(list: List, report: Report): List {
  if (list.lenses.length > 0 || list.shown === 'all') return list;
  report('“show=spoken-of” needs “lens”, the reading that speaks: all is shown.');
  return { ...list, shown: 'all' };
}
