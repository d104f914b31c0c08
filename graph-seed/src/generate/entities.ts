import type { Entity, Figure, Id } from '@kto-kogo/domain';
import { arrestOrderId, trialRoleId } from '../derive/tie-ids.ts';
import { nameOf } from './generated-words.ts';
import {
  ARRESTS_OF_ONE,
  arrestId,
  capital,
  cited,
  eventDay,
  eventId,
  eventName,
  figureId,
  HOLDERS,
  judgeNumber,
  officeId,
  officeName,
  type Sizes,
  sphereOf,
  standingOf,
  TRIALS_OF_A_JUDGE,
  termOf,
  times,
  trialDay,
  trialId,
  trialName,
} from './sizes.ts';

export function* entitiesOf(sizes: Sizes): Generator<Entity> {
  const entity = (id: Id, name: string, number: number) => ({
    id,
    name: capital(name),
    shortName: name,
    inSentence: name,
    aliases: [],
    note: null,
    standing: standingOf(number),
    citations: cited(number, sizes),
  });
  yield* times(sizes.events, (number) => ({
    ...entity(eventId(number), eventName(number), number),
    kind: 'EVENT',
    date: eventDay(number),
    summary: null,
    place: 'Moscow',
    numbers: [],
  }));
  yield* times(sizes.figures, (number) => ({
    ...entity(figureId(number), nameOf(number).name, number),
    ...figureLife(number, sizes),
  }));
  yield* times(sizes.offices, (number) => ({
    ...entity(officeId(number), officeName(number), number),
    kind: 'OFFICE',
    date: `${termOf(0).from}/${termOf(HOLDERS - 1).until}`,
    summary: `The record has ${HOLDERS} terms.`,
    sphere: sphereOf(number),
  }));
  yield* times(sizes.trials, (number) => ({
    ...entity(trialId(number), trialName(number), number),
    kind: 'TRIAL',
    date: trialDay(number),
    summary: null,
    place: 'Moscow',
    numbers: [],
    court: 'Military Collegium of the Supreme Court',
    presiding: figureId(judgeNumber(number)),
    prosecutor: figureId(judgeNumber(number) + 1),
  }));
}

export function figureLife(number: number, sizes: Sizes) {
  const isArrested = number >= sizes.half && number < sizes.half + sizes.arrests;
  const born = String(1870 + (number % 35));
  const died = isArrested ? '1940-02-01' : number % 3 === 0 ? null : String(1945 + (number % 30));
  const fate = isArrested ? 'EXECUTED' : died === null ? 'UNKNOWN' : 'NATURAL';
  const { surname, nativeName } = nameOf(number);
  const office = number < HOLDERS * sizes.offices ? Math.floor(number / HOLDERS) : null;
  return {
    kind: 'FIGURE',
    shortName: surname,
    nativeName,
    date: died === null ? born : `${born}/${died}`,
    born,
    bornOldStyle: null,
    died,
    sex: null,
    profession: null,
    region: null,
    role: `engineer of works ${number % 1000}`,
    summary: `Engineer of works ${number % 1000}.`,
    fate,
    fateDate: isArrested ? died : null,
    fateReadings: [],
    rehabilitated: isArrested ? '1956' : null,
    hand: handOf(number, sizes),
    spheres: office === null ? [] : [sphereOf(office)],
  } satisfies Partial<Figure>;
}

/** Arrests that were ordered, then trials. */
function handOf(number: number, { arrests, trials, half }: Sizes): Id[] {
  const within = (first: number, count: number, end: number) => [
    ...times(Math.max(0, Math.min(count, end - first)), (each) => each, first),
  ];
  const ordered = within(number * ARRESTS_OF_ONE, ARRESTS_OF_ONE, arrests);
  const judged = within(number * TRIALS_OF_A_JUDGE, TRIALS_OF_A_JUDGE, trials);
  const prosecuted = number === 0 ? [] : within((number - 1) * TRIALS_OF_A_JUDGE, TRIALS_OF_A_JUDGE, trials);
  const own = figureId(number);
  return [
    ...ordered.map((arrest) => arrestOrderId(own, arrestId(figureId(half + arrest)))),
    ...judged.map((trial) => trialRoleId(own, 'JUDGE', trialId(trial))),
    ...prosecuted.map((trial) => trialRoleId(own, 'PROSECUTOR', trialId(trial))),
  ];
}
