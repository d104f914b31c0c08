import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';
import { interpretationsIn } from './placed-interpretations.ts';
import { stepsOf } from './steps-of.ts';

/** A field of a file that refers to an entry in one of these folders by its id. */
export type Reference = { place: Place; field: string; id: string; to: readonly Target[] };
export type Target =
  | 'figures'
  | 'events'
  | 'trials'
  | 'offices'
  | 'ties'
  | 'works'
  | 'citations'
  | 'glossary'
  | 'interpretations';

const FIGURE = ['figures'] as const;
const OCCURRENCE = ['events', 'trials'] as const;
const OFFICE = ['offices'] as const;
const SPARK = ['figures', 'events', 'trials'] as const;
const ENTITY = ['figures', 'events', 'trials', 'offices'] as const;
/** All that theses, interpretations and lessons speak of. */
const ENTITY_OR_TIE = ['figures', 'events', 'trials', 'offices', 'ties'] as const;

export function referencesIn(files: RecordFiles): Reference[] {
  const found: Reference[] = [];
  const add = (place: Place, field: string, id: string | null, to: readonly Target[]) => {
    if (id !== null) found.push({ place, field, id, to });
  };
  const cite = (place: Place, citations: string[]) => {
    for (const [index, id] of citations.entries()) add(place, `citations.${index}`, id, ['citations']);
  };
  const addEach = (place: Place, list: string, entries: { figure: string; citations?: string[] }[]) => {
    for (const [index, { figure, citations }] of entries.entries()) {
      add(within(place, list, index), 'figure', figure, FIGURE);
      cite(within(place, list, index), citations ?? []);
    }
  };

  for (const { value, place } of files.figures) {
    cite(place, value.citations);
    for (const [index, reading] of value.fateReadings.entries())
      cite(within(place, 'fateReadings', index), reading.citations);
  }
  for (const { value, place } of [...files.events, ...files.trials]) {
    addEach(place, 'participants', value.participants);
    for (const [index, number] of value.numbers.entries())
      cite(within(place, 'numbers', index), number.citations);
    cite(place, value.citations);
  }
  for (const { value, place } of files.trials) {
    add(place, 'presiding', value.presiding, FIGURE);
    add(place, 'prosecutor', value.prosecutor, FIGURE);
    addEach(place, 'defendants', value.defendants);
    addEach(place, 'judges', value.judges);
    addEach(place, 'witnesses', value.witnesses);
  }
  for (const { value, place } of files.offices) {
    value.terms.forEach((term, index) => {
      const at = within(place, 'terms', index, term.id);
      add(at, 'figure', term.figure, FIGURE);
      cite(at, term.citations);
    });
  }
  for (const { value, place } of files.accusations) {
    add(place, 'accuser', value.accuser, FIGURE);
    add(place, 'accused', value.accused, FIGURE);
    add(place, 'occasion', value.occasion, OCCURRENCE);
    add(place, 'madeAt', value.madeAt, OCCURRENCE);
    cite(place, value.citations);
  }
  for (const { value, place } of files.arrests) {
    add(place, 'figure', value.figure, FIGURE);
    add(place, 'orderedBy', value.orderedBy, FIGURE);
    cite(place, value.citations);
  }
  for (const { value, place } of files.consequences) {
    add(place, 'from', value.from, OCCURRENCE);
    add(place, 'to', value.to, OCCURRENCE);
    cite(place, value.citations);
  }
  for (const { value, place } of files.glossary) {
    for (const [index, id] of value.seeAlso.entries()) add(place, `seeAlso.${index}`, id, ['glossary']);
    cite(place, value.citations);
  }
  for (const { value, place } of files.theses) {
    value.claims.forEach((claim, index) => {
      const at = within(place, 'claims', index, claim.id);
      add(at, 'interpretation', claim.interpretation, ['interpretations']);
      for (const [nth, id] of claim.about.entries()) add(at, `about.${nth}`, id, ENTITY_OR_TIE);
      cite(at, claim.citations);
    });
  }
  for (const { value: interpretation, place } of files.interpretations.flatMap(interpretationsIn)) {
    interpretation.historians.forEach(({ work }, index) => {
      add(within(place, 'historians', index), 'work', work, ['works']);
    });
    interpretation.stances.forEach((stance, index) => {
      const at = within(place, 'stances', index);
      add(at, 'about', stance.about, ENTITY_OR_TIE);
      cite(at, stance.citations);
    });
  }
  for (const { value, place } of files.lessons) {
    for (const [index, id] of value.lenses.entries()) add(place, `lenses.${index}`, id, ['interpretations']);
  }
  for (const { value, place } of files.lessons.flatMap(stepsOf)) {
    for (const [index, id] of value.shows.entries()) add(place, `shows.${index}`, id, ENTITY_OR_TIE);
    if (value.question?.kind === 'POINT') add(place, 'question.answer', value.question.answer, ENTITY_OR_TIE);
    cite(place, value.citations);
  }
  if (files.record !== null) {
    const { value, place } = files.record;
    for (const [index, id] of (value.featured?.figures ?? []).entries())
      add(place, `featured.figures.${index}`, id, FIGURE);
    add(place, 'featured.event', value.featured?.event ?? null, OCCURRENCE);
    for (const [index, id] of (value.sparks ?? []).entries()) add(place, `sparks.${index}`, id, SPARK);
    for (const [index, { from, to }] of (value.traces ?? []).entries()) {
      add(within(place, 'traces', index), 'from', from, ENTITY);
      add(within(place, 'traces', index), 'to', to, ENTITY);
    }
    for (const [index, id] of value.hand.offices.entries()) add(place, `hand.offices.${index}`, id, OFFICE);
  }
  return found;
}
