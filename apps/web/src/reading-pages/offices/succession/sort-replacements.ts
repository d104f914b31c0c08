import type { SuccessionParams } from '../../../address/succession-params.ts';

type Replacement = {
  earliest: string | null;
  office: { shortName: string };
  from: { shortName: string };
  to: { shortName: string };
};

/** By date, undated last, or by a name and then by date. */
export function sortReplacements<One extends Replacement>(
  replacements: readonly One[],
  order: SuccessionParams['order'],
): One[] {
  const name = ({ office, from, to }: One) => ({ date: '', office, who: from, whom: to })[order];
  const text = (one: One) => {
    const named = name(one);
    return typeof named === 'string' ? named : named.shortName;
  };
  const day = ({ earliest }: One) => earliest ?? '9999';
  return replacements.toSorted(
    (a, b) => text(a).localeCompare(text(b), 'en') || day(a).localeCompare(day(b)),
  );
}
