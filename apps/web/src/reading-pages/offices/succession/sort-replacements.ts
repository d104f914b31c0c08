import type { SuccessionParams } from '@kto-kogo/address';
import { compareNames, compareText, UNDATED } from '@kto-kogo/domain';

type Replacement = {
  earliest: string | null;
  office: { shortName: string };
  from: { shortName: string };
  to: { shortName: string };
};

/** By date, undated last; or by a name and then by date. */
export function sortReplacements<One extends Replacement>(
  replacements: readonly One[],
  order: SuccessionParams['order'],
): One[] {
  const name = ({ office, from, to }: One) => ({ date: '', office, who: from, whom: to })[order];
  const text = (one: One) => {
    const named = name(one);
    return typeof named === 'string' ? named : bySurname(named.shortName);
  };
  const day = ({ earliest }: One) => earliest ?? UNDATED;
  return replacements.toSorted((a, b) => compareNames(text(a), text(b)) || compareText(day(a), day(b)));
}

/** A label begins with initials where a surname is shared: "A. Nasedkin" stands among the N. */
function bySurname(shortName: string): string {
  const [, initials = '', surname = shortName] = /^((?:\p{Lu}\p{Ll}?\. ?)+)(.+)$/u.exec(shortName) ?? [];
  return `${surname} ${initials}`.trim();
}
