import { type Office, weakerStanding } from '@kto-kogo/domain';
import type { OfficeFile } from '../files/office-file.ts';
import { ladderOf } from './ladder.ts';
import { officeSummary } from './summaries.ts';
import { officeSpan } from './time-axis.ts';

/** An office has the citations of all its terms, and the weakest of their standings. */
export function deriveOffices(offices: OfficeFile[]): Office[] {
  return offices.map((office) => ({
    kind: 'OFFICE',
    id: office.id,
    name: office.name,
    inSentence: office.inSentence,
    shortName: office.shortName ?? office.name,
    aliases: office.aliases,
    date: officeSpan(office),
    summary: office.summary ?? officeSummary(office),
    note: office.note,
    standing: office.terms.map(({ standing }) => standing).reduce(weakerStanding),
    citations: [...new Set(ladderOf(office).flatMap(({ citations }) => citations))],
    sphere: office.sphere,
  }));
}
