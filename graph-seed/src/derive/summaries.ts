import { FATE_VERBS, formatEdtf, formatEdtfInSentence, moreExactDate, type Sphere } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';
import type { OfficeFile } from '../files/office-file.ts';
import { officeSpan } from './time-axis.ts';

/** The figure's role, then how the life ended. */
export function figureSummary(figure: FigureFile): string {
  const { role, rehabilitated } = figure;
  const end = [
    endPart(figure),
    disputePart(figure),
    rehabilitated === null ? null : `rehabilitated ${formatEdtfInSentence(rehabilitated)}`,
  ].filter((part) => part !== null);
  return [role, ...(end.length === 0 ? [] : [end.join('; ')])].map(sentence).join(' ');
}

function disputePart({ fate, fateReadings }: FigureFile): string | null {
  if (fate === 'UNSETTLED') return 'how is not settled';
  return fateReadings.length > 0 ? 'how is disputed' : null;
}

function endPart({ fate, fateDate, died, laterEnd }: FigureFile): string | null {
  const end = moreExactDate(fateDate, died);
  const when = end === null ? '' : ` ${formatEdtfInSentence(end)}`;
  if (fate === 'UNKNOWN') return null;
  if (fate !== 'SURVIVED') return `${FATE_VERBS[fate]}${when}`;
  const later = `${laterEnd ?? FATE_VERBS.SURVIVED}${when}`;
  return ['outlived these years', ...(end === null ? [] : [later])].join('; ');
}

const SPHERE_PLACES: Record<Sphere, string> = {
  SECURITY: 'the secret police and the interior',
  PARTY: 'the party',
  ARMY: 'the army and navy',
  GOVERNMENT: 'government and state organs',
  LAW: 'courts, prosecution and justice',
  ECONOMY: 'industry, transport, agriculture or trade',
  CULTURE: 'press, science and letters',
};

/** Summary of an office from its sphere and terms. */
export function officeSummary(office: OfficeFile): string {
  const count = office.terms.length;
  const span = officeSpan(office);
  const terms = count === 1 ? 'one term' : `${count} terms`;
  const when = span === null ? '' : `, ${formatEdtf(span)}`;
  return `A post in ${SPHERE_PLACES[office.sphere]}. The record has ${terms}${when}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
