import { type Fate, formatEdtf, formatEdtfInSentence, type Sphere } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';
import type { OfficeFile } from '../files/office-file.ts';
import { officeSpan } from './time-axis.ts';

const FATE_VERBS: Record<Fate, string | null> = {
  EXECUTED: 'Executed',
  SUICIDE: 'Died by suicide',
  ASSASSINATED: 'Assassinated',
  MURDERED_IN_EXILE: 'Murdered in exile',
  DIED_IN_CUSTODY: 'Died in custody',
  NATURAL: 'Died a natural death',
  SURVIVED: 'Outlived the purges; died',
  UNKNOWN: null,
};

/** The figure's role, then how the life ended. */
export function figureSummary(figure: FigureFile): string {
  return [sentence(figure.role), ...fateSentence(figure)].join(' ');
}

function fateSentence({ fate, fateDate, died, rehabilitated }: FigureFile): string[] {
  const verb = FATE_VERBS[fate];
  const end = fateDate ?? died;
  const when = end === null ? '' : ` ${formatEdtfInSentence(end)}`;
  const after = rehabilitated === null ? null : `rehabilitated ${formatEdtfInSentence(rehabilitated)}`;
  if (verb === null) return after === null ? [] : [sentence(after)];
  if (fate === 'SURVIVED' && end === null) return ['Outlived the purges.'];
  return [sentence(after === null ? `${verb}${when}` : `${verb}${when}; ${after}`)];
}

const SPHERE_PLACES: Record<Sphere, string> = {
  SECURITY: 'the secret police and the interior',
  PARTY: 'the Communist Party',
  ARMY: 'the Red Army and Navy',
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
