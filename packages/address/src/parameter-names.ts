import { closest, distance } from 'fastest-levenshtein';
import { shorten } from './shorten.ts';

/** What other sites and programs add to links, mostly to see where readers come from. */
const FOREIGN =
  /^_|^(utm|mc|pk|mtm|piwik|matomo|hsa|vero|oly|gad|ref|sc|at|wt|trk|mkt|li|fb)_|clk?id$|^([gw]braid|igsh(id)?|srsltid|epik|si|s|t|v|ref|referrer|source|via|share|feature|lang|hl|amp|cb|ved|usg|sa|ei|cid|cmpid|ncid|spm|xtor|wprov)$/i;

/** The parameter of the page that is surely meant: `Q`, `from[]`, and `amp;to` of a link that was copied out of HTML. */
export function knownName(name: string, known: readonly string[]): string | undefined {
  const bare = name
    .replace(/^amp;/, '')
    .replace(/\[\d*\]$/, '')
    .toLowerCase();
  return known.find((each) => each === bare);
}

/** A sentence for a name that the page does not know and that no other site is known to add to links; else null. */
export function unknownName(name: string, known: readonly string[]): string | null {
  if (FOREIGN.test(name)) return null;
  const shown = shorten(name, 30);
  if (known.length === 0) return `“${shown}” is not known on this page, which knows none.`;
  const near = closest(name.toLowerCase(), known);
  const isNear = distance(name.toLowerCase(), near) <= (near.length > 3 ? 2 : 1);
  const inside = known.find((each) => each.length > 3 && name.toLowerCase().includes(each));
  const meant = isNear ? near : inside;
  return meant === undefined
    ? `“${shown}” is not known on this page, which knows ${known.map((each) => `“${each}”`).join(', ')}.`
    : `“${shown}” is not known on this page: write “${meant}”.`;
}

/** The parameters of one, where they were joined by semicolons: `from=radek;to=stalin`. */
export function splitParameters(
  name: string,
  text: string,
  known: readonly string[],
): [name: string, text: string][] {
  const [first = '', ...others] = text.split(new RegExp(`;(?:amp;)?(${known.join('|')})=`));
  const pairs: [string, string][] = [[name, first]];
  for (let i = 0; i < others.length; i += 2) pairs.push([others[i] ?? '', others[i + 1] ?? '']);
  return pairs;
}
