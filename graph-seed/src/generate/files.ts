import type { Figure, Id, Standing } from '@kto-kogo/domain';
import { groupBy } from '@kto-kogo/domain';
import { figureLife } from './entities.ts';
import { nameOf } from './generated-words.ts';
import {
  ARRESTED_IN,
  arrestId,
  capital,
  cited,
  DEFENDANTS,
  eventDay,
  eventId,
  eventName,
  figureId,
  HOLDERS,
  isGood,
  judgeNumber,
  officeId,
  officeName,
  PARTICIPANTS,
  PLACES_IN_A_WORK,
  type Sizes,
  sizesOf,
  sphereOf,
  standingOf,
  termOf,
  times,
  trialDay,
  trialId,
  trialName,
} from './sizes.ts';
import { recordFileOf } from './subject.ts';
import { accusationOf, arrestOf } from './ties.ts';
import { placeOf, workOf } from './works.ts';

/** A file of the record: its path in the folder, and what is in it. */
export type GeneratedFile = { file: string; value: object };

/**
 * The generated record of so many figures as files: what of it is given, so that all else is derived from them. A figure a file, as in any
 * record; accusations and consequences by their occasion.
 */
export function* generateFiles(figures: number): Generator<GeneratedFile> {
  const sizes = sizesOf(figures, 3);
  yield { file: 'record.yaml', value: recordFileOf(sizes) };
  yield* times(sizes.works, (number) => fileOf('works', workFile(number)));
  yield* times(sizes.figures, (number) => fileOf('figures', figureFile(number, sizes)));
  yield* times(sizes.offices, (number) => fileOf('offices', officeFile(number, sizes)));
  yield* times(sizes.events, (number) => fileOf('events', eventFile(number, sizes)));
  yield* times(sizes.trials, (number) => fileOf('trials', trialFile(number, sizes)));
  yield* consequenceFiles(sizes);
  yield* accusationFiles(sizes);
  const arrests = [...times(sizes.arrests, (number) => arrestFile(number, sizes))];
  if (arrests.length > 0)
    yield { file: `arrests/${ARRESTED_IN}.yaml`, value: { year: ARRESTED_IN, arrests } };
}

function fileOf<T extends { id: Id }>(folder: string, value: T): GeneratedFile {
  return { file: `${folder}/${value.id}.yaml`, value };
}

/** In lower case, as files write the words of the vocabulary. */
function word(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** What is documented cites a place that was read in a work that can bear it. */
function evidence(number: number, sizes: Sizes): { standing: string; citations: Id[] } {
  const standing: Standing = standingOf(number);
  const citations = cited(number, sizes);
  return {
    standing: word(standing === 'DOCUMENTED' && !isGood(number, sizes) ? 'REPORTED' : standing),
    citations,
  };
}

function workFile(number: number) {
  const { tier, ...work } = workOf(number);
  const first = number * PLACES_IN_A_WORK;
  return {
    ...work,
    tier: word(tier),
    citations: [...times(PLACES_IN_A_WORK, placeOf, first)].map(({ id, where, read }) => ({
      id,
      where,
      ...(read ? {} : { read }),
    })),
  };
}

function figureFile(number: number, sizes: Sizes) {
  const { name, nativeName } = nameOf(number);
  const life = figureLife(number, sizes);
  const known = (['born', 'died', 'fateDate', 'rehabilitated'] satisfies (keyof Figure)[]).flatMap((field) =>
    life[field] === null ? [] : [[field, life[field]] as const],
  );
  return {
    id: figureId(number),
    name,
    nativeName,
    role: life.role,
    fate: word(life.fate),
    ...Object.fromEntries(known),
    ...evidence(number, sizes),
  };
}

function officeFile(number: number, sizes: Sizes) {
  return {
    id: officeId(number),
    name: capital(officeName(number)),
    inSentence: officeName(number),
    sphere: word(sphereOf(number)),
    terms: [...times(HOLDERS, (holder) => holder)].map((holder) => {
      const figure = number * HOLDERS + holder;
      const { from, until } = termOf(holder);
      const id = `${figureId(figure)}-held-${officeId(number)}`;
      return { id, figure: figureId(figure), from, to: until, ...evidence(figure, sizes) };
    }),
  };
}

function eventFile(number: number, sizes: Sizes) {
  return {
    id: eventId(number),
    name: capital(eventName(number)),
    inSentence: eventName(number),
    date: eventDay(number),
    place: 'Moscow',
    repression: true,
    ...evidence(number, sizes),
    participants: [...times(PARTICIPANTS, figureId, number * PARTICIPANTS)].map((figure) => ({
      figure,
      role: 'victim',
    })),
  };
}

function trialFile(number: number, sizes: Sizes) {
  const judge = judgeNumber(number);
  return {
    id: trialId(number),
    name: capital(trialName(number)),
    inSentence: trialName(number),
    date: trialDay(number),
    place: 'Moscow',
    court: 'the town court',
    presiding: figureId(judge),
    prosecutor: figureId(judge + 1),
    ...evidence(number, sizes),
    judges: [{ figure: figureId(judge) }],
    defendants: [...times(DEFENDANTS, figureId, sizes.half + number * DEFENDANTS)].map((figure) => ({
      figure,
      charge: 'negligence',
      verdict: 'guilty',
      sentence: 'ten years',
    })),
  };
}

/** Of events that go on in time: from a number on their days begin anew. */
function* consequenceFiles(sizes: Sizes): Generator<GeneratedFile> {
  for (const number of times(sizes.events - 1, (each) => each)) {
    if (eventDay(number) > eventDay(number + 1)) continue;
    const consequence = { to: eventId(number + 1), how: 'It was said there.', ...evidence(number, sizes) };
    const from = eventId(number);
    yield { file: `consequences/${from}.yaml`, value: { from, consequences: [consequence] } };
  }
}

function* accusationFiles(sizes: Sizes): Generator<GeneratedFile> {
  const all = times(sizes.accusations, (number) => ({ number, ...accusationOf(number, sizes) }));
  for (const [occasion, accusations] of groupBy(all, (each) => each.occasion)) {
    const value = {
      occasion,
      accusations: accusations.map(({ number, id, from, to, date, manner, claim, coerced, truth }) => ({
        id,
        accuser: from,
        accused: to,
        date,
        manner: word(manner),
        claim,
        coerced: word(coerced),
        truth: word(truth),
        ...evidence(number, sizes),
      })),
    };
    yield { file: `accusations/${occasion}.yaml`, value };
  }
}

function arrestFile(number: number, sizes: Sizes) {
  const { figure, orderedBy, date } = arrestOf(number, sizes);
  return { id: arrestId(figure), figure, date, orderedBy, ...evidence(number, sizes) };
}
