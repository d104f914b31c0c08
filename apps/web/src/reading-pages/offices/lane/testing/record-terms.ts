import { compareText, type PurgeRecord } from '@kto-kogo/domain';
import type { LadderTerm } from '../ladder-term.ts';

export type RecordOffice = { id: string; shortName: string; terms: LadderTerm[] };

/** Every office of the record with its terms, for tests that must hold for all of them. */
export function recordOffices(record: PurgeRecord): RecordOffice[] {
  const figures = new Map(
    record.entities.flatMap((entity) => (entity.kind === 'FIGURE' ? [[entity.id, entity]] : [])),
  );
  const tenures = record.ties.filter((tie) => tie.kind === 'TENURE');
  return record.entities
    .filter((entity) => entity.kind === 'OFFICE')
    .map(({ id, shortName }) => ({
      id,
      shortName,
      terms: tenures
        .filter((tenure) => tenure.to === id)
        .sort((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''))
        .flatMap((tenure) => {
          const figure = figures.get(tenure.from);
          if (figure === undefined) return [];
          const { name, shortName, fate, hand } = figure;
          const arrests = record.arrests.filter((arrest) => arrest.figure === figure.id);
          const holder = { id: figure.id, name, shortName, fate, hasHand: hand.length > 0, arrests };
          const { date, until, howEnded, note, standing } = tenure;
          return [{ id: tenure.id, date, until, howEnded, note, standing, holder }];
        }),
    }));
}
