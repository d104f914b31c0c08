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
  const leftOut = `“${shown}” means nothing in the address of this page and was left out`;
  if (known.length === 0) return `${leftOut}: nothing can be written there after “?”.`;
  const meant = meantBy(name.toLowerCase(), known);
  return meant === undefined
    ? `${leftOut}: what can be written there is ${orList(known)}.`
    : `${leftOut}: write “${meant}” if that is meant.`;
}

/** The parameter that a slip of the hand made into `name`. Two slips at once do not spare the first letter too: “tier” is no “view”. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const near = closest(name, known);
  const slips = distance(name, near);
  const isNear = slips <= 1 || (slips === 2 && near.length > 3 && near[0] === name[0]);
  return isNear ? near : known.find((each) => each.length > 3 && name.includes(each));
}

/** "“order”, “q” or “view”" */
function orList(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names.map((name) => `“${name}”`));
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
