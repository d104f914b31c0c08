import type { Finding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { within } from '../files/place.ts';
import { contradiction, isAfter } from './contradiction.ts';

/** Beginnings come before ends, causes before effects. Reports only what every reading of the dates forbids. */
export function checkOrder(files: RecordFiles): Finding[] {
  return [...terms(files), ...outcomes(files), ...consequences(files)];
}

function terms({ offices }: RecordFiles): Finding[] {
  return offices.flatMap(({ value, place }) =>
    value.terms.flatMap(({ id, from, to }, index) => {
      if (to === null || !isAfter(from, to)) return [];
      const message = 'lies before the first day of the term. Put one of them right';
      return [contradiction(within(place, 'terms', index, id), 'to', [from, to], message)];
    }),
  );
}

function outcomes({ trials }: RecordFiles): Finding[] {
  return trials.flatMap(({ value, place }) =>
    value.defendants.flatMap(({ outcomeDate }, index) => {
      if (outcomeDate === null || value.date === null || !isAfter(value.date, outcomeDate)) return [];
      const message = 'lies before the trial. Put one of them right';
      return [
        contradiction(within(place, 'defendants', index), 'outcomeDate', [value.date, outcomeDate], message),
      ];
    }),
  );
}

function consequences(files: RecordFiles): Finding[] {
  const dates = new Map([...files.events, ...files.trials].map(({ value }) => [value.id, value.date]));
  return files.consequences.flatMap(({ value, place }) => {
    const [from, to] = [dates.get(value.from) ?? null, dates.get(value.to) ?? null];
    if (from === null || to === null || !isAfter(from, to)) return [];
    const message = `"${value.to}" was over before "${value.from}" began. Put right a date, or take it out`;
    return [contradiction(place, 'to', [from, to], message)];
  });
}
