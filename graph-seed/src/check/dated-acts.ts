import type { Folder, RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';

/** Something that a figure did or suffered on a date, for which it must have been born and, mostly, alive. */
export type DatedAct = {
  place: Place;
  field: string;
  figure: string;
  date: string | null;
  /** Follows the name in a message: "accused somebody". */
  did: string;
  /** The dead can be accused, and be victims of an event. */
  canBeDead: boolean;
};

/** Null for folders without acts of figures. */
const ACTS_IN = {
  accusations: inAccusations,
  arrests: inArrests,
  offices: inOffices,
  trials: inTrials,
  events: inEvents,
  consequences: null,
  figures: null,
  works: null,
  aliases: null,
  glossary: null,
  theses: null,
  interpretations: null,
  lessons: null,
} satisfies Record<Folder, ((files: RecordFiles) => DatedAct[]) | null>;

export function datedActsIn(files: RecordFiles): DatedAct[] {
  return Object.values(ACTS_IN).flatMap((acts) => acts?.(files) ?? []);
}

function inAccusations({ accusations }: RecordFiles): DatedAct[] {
  return accusations.flatMap(({ value: { accuser, accused, date }, place }) => [
    { place, field: 'date', figure: accuser, date, did: 'accused somebody', canBeDead: false },
    { place, field: 'date', figure: accused, date, did: 'was accused', canBeDead: true },
  ]);
}

function inArrests({ arrests }: RecordFiles): DatedAct[] {
  return arrests.flatMap(({ value: { figure, orderedBy, date }, place }) => [
    { place, field: 'date', figure, date, did: 'was arrested', canBeDead: false },
    ...(orderedBy === null
      ? []
      : [{ place, field: 'date', figure: orderedBy, date, did: 'ordered an arrest', canBeDead: false }]),
  ]);
}

function inOffices({ offices }: RecordFiles): DatedAct[] {
  return offices.flatMap(({ value, place }) =>
    value.terms.flatMap(({ id, figure, from, to }, index) => {
      const at = within(place, 'terms', index, id);
      return [
        { place: at, field: 'from', figure, date: from, did: 'took office', canBeDead: false },
        { place: at, field: 'to', figure, date: to, did: 'still held office', canBeDead: false },
      ];
    }),
  );
}

function inTrials({ trials }: RecordFiles): DatedAct[] {
  return trials.flatMap(({ value, place }) => {
    const { date } = value;
    const listed = (['defendants', 'judges', 'witnesses'] as const).flatMap((list) =>
      value[list].map(({ figure }, index) => ({
        figure,
        place: within(place, list, index),
        field: 'figure',
      })),
    );
    const prosecutors =
      value.prosecutor === null ? [] : [{ figure: value.prosecutor, place, field: 'prosecutor' }];
    const inCourt = [...listed, ...prosecutors].map((each) => ({
      ...each,
      date,
      did: 'was in court',
      canBeDead: false,
    }));
    const outcomes = value.defendants.map(({ figure, outcomeDate }, index) => ({
      place: within(place, 'defendants', index),
      field: 'outcomeDate',
      figure,
      date: outcomeDate,
      did: 'met the outcome of a trial',
      canBeDead: false,
    }));
    return [...inCourt, ...outcomes];
  });
}

function inEvents({ events, trials }: RecordFiles): DatedAct[] {
  return [...events, ...trials].flatMap(({ value, place }) =>
    value.participants.map(({ figure }, index) => ({
      place: within(place, 'participants', index),
      field: 'figure',
      figure,
      date: value.date,
      did: 'is recorded in this',
      canBeDead: true,
    })),
  );
}
