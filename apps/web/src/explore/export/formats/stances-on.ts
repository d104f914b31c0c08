import { type Id, STANCE_WORDS } from '@kto-kogo/domain';
import type { LensMarks } from '../../../record/interpretation/lens.ts';
import { BETWEEN } from './citation-words.ts';

/** "Stalin had it done denies: He did not."; null for what the lenses of the view do not speak of. */
export function stancesOn(id: Id, stances: LensMarks): string | null {
  const said = (stances.get(id) ?? []).map(
    ({ lens, stance }) => `${lens.name} ${STANCE_WORDS[stance.kind]}: ${stance.note}`,
  );
  return said.length === 0 ? null : said.join(BETWEEN);
}
