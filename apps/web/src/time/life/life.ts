import {
  FATE_VERBS,
  type Fate,
  formatEdtf,
  formatOldStyle,
  moreExactDate,
  parseEdtf,
  yearsBetween,
} from '@kto-kogo/domain';

export type Life = {
  born: string | null;
  died: string | null;
  fate: Fate;
  fateDate: string | null;
};

/** Shorter than the record's own summary: beside a mark that tells the rest. */
const END_VERBS: Record<Fate, string> = { ...FATE_VERBS, EXECUTED: 'shot', NATURAL: 'died' };

export function endVerb(fate: Fate): string {
  return END_VERBS[fate];
}

/** The date of the fate or of the death, which is the same day: the more exact of the two. */
export function endDate({ fate, fateDate, died }: Life): string | null {
  return fate === 'SURVIVED' ? died : moreExactDate(fateDate, died);
}

/** "Born 8 August 1888 (27 July Old Style), shot 29 July 1938, aged 49." What is not known is said. */
export function lifeLine(life: Life & { bornOldStyle?: string | null }): string {
  const { born, bornOldStyle = null, fate } = life;
  const end = endDate(life);
  const oldStyle = born === null || bornOldStyle === null ? '' : ` (${formatOldStyle(bornOldStyle, born)})`;
  const birth = born === null ? 'Date of birth not known' : `Born ${formatEdtf(born)}${oldStyle}`;
  const age = born === null || end === null ? null : ageAt(born, end);
  const parts = [birth, ...endParts(fate, end), ...(age === null ? [] : [`aged ${age}`])];
  return `${parts.join(', ')}.`;
}

function endParts(fate: Fate, end: string | null): string[] {
  if (fate === 'SURVIVED')
    return ['outlived these years', ...(end === null ? [] : [`died ${formatEdtf(end)}`])];
  if (fate === 'UNKNOWN') return [end === null ? 'fate not known' : `died ${formatEdtf(end)}`];
  return [end === null ? `${END_VERBS[fate]} on a date not known` : `${END_VERBS[fate]} ${formatEdtf(end)}`];
}

/** Years lived: "44", or "43 or 44" where the dates leave it open; null where they leave more open. */
function ageAt(born: string, end: string): string | null {
  const birth = parseEdtf(born);
  const death = parseEdtf(end);
  const least = yearsBetween(birth.latest, death.earliest);
  const most = yearsBetween(birth.earliest, death.latest);
  if (least === most) return String(most);
  return most - least === 1 ? `${least} or ${most}` : null;
}
