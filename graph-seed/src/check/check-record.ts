import { firstDayOf } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Placed, within } from '../files/place.ts';
import type { RecordFile } from '../files/record-file.ts';

/** What `record.yaml` says goes on in time, each thing stands once, and what counts as a hand can be told. */
export function checkRecord({ record, figures, unreadable }: RecordFiles): Finding[] {
  if (record === null) return [];
  if (figures.length === 0 && unreadable.size === 0)
    return [
      findingAt(
        record.place,
        '',
        'is that of a record without figures. Write one at least, in the folder figures',
      ),
    ];
  return [...spans(record), ...marks(record), ...bands(record), ...repeats(record), ...hand(record)];
}

type Record = Placed<RecordFile>;

function spans({ value, place }: Record): Finding[] {
  const { dates, told, months, height, years } = value;
  return Object.entries({ dates, told, months, height, years }).flatMap(([field, span]) =>
    span === null || span.from <= span.to
      ? []
      : [findingAt(place, `${field}.to`, `lies before ${span.from}, where it begins. Put one of them right`)],
  );
}

function marks({ value, place }: Record): Finding[] {
  const { marks: all, months } = value;
  if (months === null)
    return all.length === 0
      ? []
      : [findingAt(place, 'marks', 'stand on months that are not said. Write "months:" too')];
  return all.flatMap(({ month }, index) =>
    month >= months.from && month <= months.to
      ? []
      : [
          findingAt(
            within(place, 'marks', index),
            'month',
            `lies outside ${months.from} to ${months.to}, the months of the record. Put one of them right`,
          ),
        ],
  );
}

function bands({ value, place }: Record): Finding[] {
  const all = value.bands ?? [];
  if (value.bands?.length === 0)
    return [findingAt(place, 'bands', 'is empty. Write one at least, or leave the line out')];
  const begin = value.months === null ? '' : firstDayOf(value.months.from);
  return all.flatMap(({ until }, index) => {
    const at = within(place, 'bands', index);
    const isLast = index === all.length - 1;
    if (isLast)
      return until === null
        ? []
        : [findingAt(at, 'until', 'ends the last band, which has no end. Take it out')];
    if (until === null) return [findingAt(at, 'until', 'is missing. Write the first day of the next band')];
    const before = all[index - 1]?.until ?? begin;
    return until > before
      ? []
      : [findingAt(at, 'until', `is not after ${before}, where the band begins. Put one of them right`)];
  });
}

function repeats({ value, place }: Record): Finding[] {
  const lists = {
    'featured.figures': value.featured?.figures ?? [],
    sparks: value.sparks ?? [],
    'hand.offices': value.hand.offices,
    questions: value.questions.map(({ page }) => page),
    traces: (value.traces ?? []).map(({ from, to }) => `${from} to ${to}`),
  };
  const selves = (value.traces ?? []).flatMap(({ from, to }, index) =>
    from === to ? [findingAt(within(place, 'traces', index), 'to', 'is where it begins. Name another')] : [],
  );
  const twice = Object.entries(lists).flatMap(([field, list]) =>
    list
      .filter((each, index) => list.indexOf(each) !== index)
      .map((each) => findingAt(place, field, `"${each}" stands there twice. Take one out`)),
  );
  return [...twice, ...selves];
}

function hand({ value, place }: Record): Finding[] {
  const { offices, office } = value.hand;
  if (offices.length > 0 && office === null) {
    const message = 'is missing. Write what those did who headed one of the offices: "headed an office of …"';
    return [findingAt(place, 'hand.office', message)];
  }
  return offices.length === 0 && office !== null
    ? [findingAt(place, 'hand.office', 'is said of no office. Name them as "offices", or take it out')]
    : [];
}
