import { parseEdtf, splitEdtf, yearOf } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';

type Dated = { place: Place; field: string; date: string };

/**
 * All dates lie within the years that `record.yaml` says. Warns of slips such as 1973 for 1937, which contradict nothing where nobody's
 * death is known.
 */
export function checkYears(files: RecordFiles): Finding[] {
  const { dates, told } = files.record?.value ?? { dates: null, told: null };
  return [
    ...(dates === null ? [] : [...lives(files), ...acts(files)].flatMap((dated) => outside(dated, dates))),
    ...(told === null ? [] : acts(files).flatMap((dated) => doubtful(dated, told))),
  ];
}

type Years = { from: number; to: number };

function outside({ place, field, date }: Dated, { from, to }: Years): Finding[] {
  const isWithin = (one: string) => {
    const { earliest, latest } = parseEdtf(one);
    return yearOf(latest) >= from && yearOf(earliest) <= to;
  };
  if (splitEdtf(date).runs.flat().every(isWithin)) return [];
  const message = `"${date}" lies outside the years of the record, ${from} to ${to}. Correct the year`;
  return [findingAt(place, field, message)];
}

function doubtful({ place, field, date }: Dated, { from, to }: Years): Finding[] {
  const { earliest, latest } = parseEdtf(date);
  if (yearOf(earliest) >= from && yearOf(latest) <= to) return [];
  const message = `lies outside ${from} to ${to}, the years that the record tells of. Look whether that is so`;
  return [findingAt(place, field, message, 'warning')];
}

function dated(place: Place, dates: Record<string, string | null>): Dated[] {
  return Object.entries(dates).flatMap(([field, date]) => (date === null ? [] : [{ place, field, date }]));
}

function lives({ figures, trials }: RecordFiles): Dated[] {
  return [
    ...figures.flatMap(({ value: { born, died, fateDate, rehabilitated }, place }) =>
      dated(place, { born, died, fateDate, rehabilitated }),
    ),
    ...trials.flatMap(({ value, place }) =>
      value.defendants.flatMap(({ outcomeDate }, index) =>
        dated(within(place, 'defendants', index), { outcomeDate }),
      ),
    ),
  ];
}

function acts({ events, trials, accusations, arrests, offices }: RecordFiles): Dated[] {
  return [
    ...[...events, ...trials, ...accusations, ...arrests].flatMap(({ value, place }) =>
      dated(place, { date: value.date }),
    ),
    ...offices.flatMap(({ value, place }) =>
      value.terms.flatMap(({ id, from, to }, index) =>
        dated(within(place, 'terms', index, id), { from, to }),
      ),
    ),
  ];
}
