import { type DateSpan, formatEdtf, numberWord, parseEdtf, type TieKind } from '@kto-kogo/domain';

export type OrderedChain = {
  certain: boolean;
  possible: boolean;
  steps: readonly { tie: { kind: TieKind; date: string | null } }[];
};

export type OrderNote = {
  /** Two words or three. */
  lead: string;
  text: string;
  /** Which dates leave room, step by step. */
  reasons: readonly string[];
};

type Dated = { step: number; date: string; span: DateSpan };

/** What the dates of a chain allow one to say about its order, and what follows from it: never that one thing caused the next. */
export function orderNote({ certain, possible, steps }: OrderedChain): OrderNote {
  const many = numberWord(steps.length);
  const shows = steps.every(({ tie }) => tie.kind === 'ACCUSATION')
    ? 'It shows who spoke before whom, not that one statement caused the next.'
    : 'It shows what came before what, not that one thing caused the next.';
  const reasons = reasonsFor(steps.map(({ tie }) => tie.date));
  if (steps.length === 1) {
    return certain
      ? { lead: 'One step.', text: 'Its date is certain.', reasons: [] }
      : { lead: 'One step.', text: 'Its date is not certain.', reasons };
  }
  if (certain) {
    return {
      lead: 'Certain order.',
      text: `Every reading of these dates keeps the ${many} steps in this order. ${shows}`,
      reasons: [],
    };
  }
  if (possible) {
    return {
      lead: 'Possible order.',
      text: `The dates can be read so that the ${many} steps follow one another, but they leave room. ${shows}`,
      reasons,
    };
  }
  return {
    lead: 'No order in time.',
    text: 'The dates of these steps do not follow one another: this shows who stood next to whom, not what came first.',
    reasons,
  };
}

function reasonsFor(dates: readonly (string | null)[]): string[] {
  const dated: Dated[] = dates.flatMap((date, index) =>
    date === null ? [] : [{ step: index + 1, date, span: parseEdtf(date) }],
  );
  const undated = dates.flatMap((date, index) =>
    date === null ? [`Step ${index + 1} has no recorded date.`] : [],
  );
  const marked = dated
    .filter(({ span }) => span.marked)
    .map(({ step, date }) => `The date of step ${step}, ${formatEdtf(date)}, is uncertain or approximate.`);
  const overlapping = dated.slice(1).flatMap((later, index) => {
    const earlier = dated[index];
    return earlier === undefined ? [] : overlapWords(earlier, later);
  });
  return [...undated, ...overlapping, ...marked];
}

function overlapWords(earlier: Dated, later: Dated): string[] {
  if (earlier.span.latest < later.span.earliest) return [];
  const [a, b] = [`Step ${earlier.step}`, `step ${later.step}`];
  if (later.span.latest < earlier.span.earliest) {
    return [`${a} (${formatEdtf(earlier.date)}) came after ${b} (${formatEdtf(later.date)}).`];
  }
  return isOneDay(earlier.span) && isOneDay(later.span)
    ? [`${a} and ${b} are of the same day.`]
    : [`${a} (${formatEdtf(earlier.date)}) may have come after ${b} (${formatEdtf(later.date)}).`];
}

function isOneDay({ earliest, latest }: DateSpan): boolean {
  return earliest === latest;
}
