import {
  type Accusation,
  type Arrest,
  type Citation,
  type Entity,
  type Figure,
  fromDayNumber,
  type Id,
  MANNERS,
  monthOf,
  type PurgeRecord,
  SPHERES,
  STANDINGS,
  type Standing,
  type Subject,
  stateAccusation,
  stateArrest,
  stateConsequence,
  stateParticipation,
  stateReplacement,
  stateTenure,
  stateTrialRole,
  TIERS,
  type Tie,
  TRUTHS,
  type TrialPart,
  type TrialRole,
  toDayNumber,
  type Work,
  yearOf,
} from '@kto-kogo/domain';
import { deriveSubject } from '../derive/subject.ts';
import {
  arrestOrderId,
  consequenceId,
  participationId,
  replacementId,
  termIdStem,
  trialRoleId,
} from '../derive/tie-ids.ts';
import { recordFile } from '../files/record-file.ts';
import { inOrder } from '../load/in-order.ts';
import type { RecordStream } from '../record-stream.ts';
import { anyOf, chance, nameOf } from './generated-words.ts';

/** How many figures there are for each of the others. */
const FIGURES_FOR = { office: 20, event: 100, trial: 200, arrest: 10, place: 10 } as const;
const HOLDERS = 4;
const PARTICIPANTS = 5;
const DEFENDANTS = 10;
const TRIALS_OF_A_JUDGE = 10;
const ARRESTS_OF_ONE = 50;
const PLACES_IN_A_WORK = 5;

/** Of ten accusations, how many are of somebody whom many accuse: of the first figures much more often than of the last. */
const OF_FEW_OF_TEN = 7;
/** Of ten accusations, how many are dated by day; the others by month. */
const EXACT_OF_TEN = 8;
const FIRST_DAY = toDayNumber('1934-01-01');
const LAST_DAY = toDayNumber('1939-12-31');

/** What chance is asked for, so that no answer depends on another. */
const TO = 1;
const IS_HUB = 2;
const DAY = 3;
const IS_EXACT = 4;
const STANDING = 5;
const TRUTH = 6;
const MANNER = 7;
const PLACE = 8;
const OCCASION = 9;

type Sizes = ReturnType<typeof sizesOf>;

function sizesOf(figures: number, accusationsEach: number) {
  const forEach = (each: number) => Math.floor(figures / each) + 1;
  return {
    figures,
    accusations: figures * accusationsEach,
    offices: Math.floor(figures / FIGURES_FOR.office),
    events: forEach(FIGURES_FOR.event),
    trials: forEach(FIGURES_FOR.trial),
    arrests: Math.floor(figures / FIGURES_FOR.arrest),
    places: forEach(FIGURES_FOR.place),
    works: forEach(FIGURES_FOR.place * PLACES_IN_A_WORK),
    /** Who is tried and arrested stands in the second half; who judges and orders arrests in the first. */
    half: Math.floor(figures / 2),
  };
}

/**
 * A record of so many figures, 40 at least, for tests and measurements: the same for the same arguments, and nothing of it is kept in
 * memory. Whom accusations name is heavy-tailed. What the record's files do not say but derive bears the id that they would give it;
 * but rivals are not worked out. There is no glossary, and there are no theses, interpretations and lessons.
 */
export function generateRecord(figures: number, { accusationsEach = 3 } = {}): RecordStream {
  const sizes = sizesOf(figures, accusationsEach);
  return {
    version: `generated-${figures}-${accusationsEach}`,
    subject: generatedSubject(sizes),
    entities: again(() => entitiesOf(sizes)),
    ties: again(() => tiesOf(sizes)),
    arrests: again(() => times(sizes.arrests, (number) => arrestOf(number, sizes))),
    works: again(() => times(sizes.works, workOf)),
    citations: again(() => times(sizes.places, placeOf)),
    aliases: [],
    terms: [],
    theses: [],
    thesisClaims: [],
    interpretationGroups: [],
    interpretations: [],
    stances: [],
    lessons: [],
    teachings: [],
    spellingsOf,
  };
}

/** As `record.yaml` would say it. Of people and events those are shown that many are tied to. */
function generatedSubject({ figures }: Sizes): Subject {
  const [first, ...others] = [...times(5, figureId)];
  const file = recordFile.parse({
    title: `a generated record of ${figures} figures`,
    name: 'a town that was made up',
    months: { from: monthOf(fromDayNumber(FIRST_DAY)), to: monthOf(fromDayNumber(LAST_DAY)) },
    bands: [...times(6, (number) => number)].map((number) => {
      const year = yearOf(fromDayNumber(FIRST_DAY)) + number;
      return { title: `${year}`, short: `${year}`, until: number === 5 ? null : `${year + 1}-01-01` };
    }),
    featured: { figures: [first, ...others], event: eventId(0) },
    sparks: [...times(3, eventId)],
    traces: others.slice(0, 2).map((to) => ({ from: first, to })),
    searchFor: nameOf(0).name,
  });
  return deriveSubject(file, { entities: [], ties: [] });
}

/** The whole of it in memory, for what reads a record as it is derived from files. */
export function wholeRecord(stream: RecordStream): PurgeRecord {
  const { spellingsOf, version, subject, ...lists } = stream;
  const arrays = Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, [...items]]));
  const whole = arrays as { [L in keyof typeof lists]: PurgeRecord[L] };
  const spelled = [...whole.entities, ...whole.terms].map(({ id }): [Id, string[]] => [
    id,
    [...spellingsOf(id)],
  ]);
  return { version, subject, ...whole, spellings: Object.fromEntries(spelled) };
}

/** A list that is made anew each time it is passed over. */
function again<T>(make: () => Generator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

function* times<T>(count: number, make: (number: number) => T, first = 0): Generator<T> {
  for (let number = first; number < first + count; number += 1) yield make(number);
}

const idOf = (kind: string) => (number: number) => `${kind}-${String(number).padStart(7, '0')}`;
const figureId = idOf('figure');
const officeId = idOf('office');
const eventId = idOf('event');
const trialId = idOf('trial');
const workId = idOf('work');
const placeId = idOf('place');
const arrestId = (figure: Id) => `${figure}-arrested-1937`;

const eventName = (number: number) => `the affair of ${nameOf(number).surname}`;
const trialName = (number: number) => `the trial of ${nameOf(number).surname} and others`;
const officeName = (number: number) => `head of works ${number}`;

function spellingsOf(id: Id): string[] {
  const [kind, number] = [id.slice(0, id.indexOf('-')), Number(id.slice(id.indexOf('-') + 1))];
  if (kind === 'event') return [eventName(number)];
  if (kind === 'trial') return [trialName(number)];
  if (kind === 'office') return [officeName(number)];
  const { name, surname, nativeName } = nameOf(number);
  return [name, nativeName, surname];
}

function standingOf(number: number): Standing {
  return anyOf(STANDINGS, number, STANDING);
}

/** One place for most claims, two for others. */
function cited(number: number, { places }: Sizes): Id[] {
  const first = Math.floor(chance(number, PLACE) * places);
  const second = (first + 1) % places;
  return [first, ...(number % 3 === 0 && second !== first ? [second] : [])].map(placeId);
}

function* entitiesOf(sizes: Sizes): Generator<Entity> {
  const entity = (id: Id, name: string, number: number) => ({
    id,
    name: name.charAt(0).toUpperCase() + name.slice(1),
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
  }));
  yield* times(sizes.figures, (number) => ({
    ...entity(figureId(number), nameOf(number).name, number),
    ...life(number, sizes),
  }));
  yield* times(sizes.offices, (number) => ({
    ...entity(officeId(number), officeName(number), number),
    kind: 'OFFICE',
    date: `${termOf(0).from}/${termOf(HOLDERS - 1).until}`,
    summary: `The record has ${HOLDERS} terms.`,
    sphere: anyOf(SPHERES, number, STANDING),
  }));
  yield* times(sizes.trials, (number) => ({
    ...entity(trialId(number), trialName(number), number),
    kind: 'TRIAL',
    date: trialDay(number),
    summary: null,
    place: 'Moscow',
    court: 'Military Collegium of the Supreme Court',
    presiding: figureId(judgeNumber(number)),
    prosecutor: figureId(judgeNumber(number) + 1),
  }));
}

function life(number: number, sizes: Sizes) {
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
    role: `engineer of works ${number % 1000}`,
    summary: `Engineer of works ${number % 1000}.`,
    fate,
    fateDate: isArrested ? died : null,
    fateReadings: [],
    rehabilitated: isArrested ? '1956' : null,
    hand: handOf(number, sizes),
    spheres: office === null ? [] : [anyOf(SPHERES, office, STANDING)],
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

const eventDay = (number: number) => fromDayNumber(FIRST_DAY + (number % 1500));
const trialDay = (number: number) => fromDayNumber(FIRST_DAY + 731 + (number % 1000));
const judgeNumber = (trial: number) => Math.floor(trial / TRIALS_OF_A_JUDGE);
/** Two years for each holder of an office, one after the other. */
const termOf = (holder: number) => ({
  from: `${1931 + 2 * holder}-01-01`,
  until: `${1933 + 2 * holder}-01-01`,
});

/** The ties of each kind in the order of their ids, and so all of them. */
function tiesOf(sizes: Sizes): Generator<Tie> {
  const { offices, events, trials, arrests, accusations, half } = sizes;
  return inOrder<Tie>(
    times(accusations, (number) => accusationOf(number, sizes)),
    times(arrests, (number) => orderOf(number, sizes)),
    times(events - 1, (number) => {
      const [from, to] = [eventId(number), eventId(number + 1)];
      const statement = stateConsequence({ from: eventName(number), to: eventName(number + 1) });
      const day = eventDay(number + 1);
      return {
        ...claim(consequenceId(from, to), number, day, sizes),
        kind: 'CONSEQUENCE',
        from,
        to,
        statement,
        how: 'It was said there.',
      };
    }),
    times(events * PARTICIPANTS, (number) => {
      const event = Math.floor(number / PARTICIPANTS);
      const [from, to] = [figureId(number), eventId(event)];
      const date = eventDay(event);
      const statement = stateParticipation({
        from: nameOf(number).name,
        did: `was a victim of ${eventName(event)}`,
        date,
      });
      return {
        ...claim(participationId(from, to), number, date, sizes),
        kind: 'PARTICIPATION',
        from,
        to,
        statement,
        role: 'victim',
      };
    }),
    times(offices * HOLDERS, (number) => tenureOf(number, sizes)),
    replacementsOf(sizes),
    times(trials, (number) => roleOf(judgeNumber(number), 'JUDGE', number, sizes)),
    times(trials, (number) => roleOf(judgeNumber(number) + 1, 'PROSECUTOR', number, sizes)),
    times(trials * DEFENDANTS, (number) =>
      roleOf(half + number, 'DEFENDANT', Math.floor(number / DEFENDANTS), sizes),
    ),
  );
}

/** What all claims have, but who and what is claimed. A month ends on its 28th: that will do for any. */
function claim(id: Id, number: number, date: string, sizes: Sizes) {
  return {
    id,
    date,
    earliest: date.length === 10 ? date : `${date}-01`,
    latest: date.length === 10 ? date : `${date}-28`,
    standing: standingOf(number),
    note: null,
    citations: cited(number, sizes),
  };
}

function accusationOf(number: number, sizes: Sizes): Accusation {
  const { figures, events } = sizes;
  const from = number % figures;
  const place = chance(number, TO);
  const isOfFew = chance(number, IS_HUB) * 10 < OF_FEW_OF_TEN;
  const named = Math.floor((isOfFew ? place ** 3 : place) * figures);
  const to = named === from ? (from + 1) % figures : named;
  const day = fromDayNumber(FIRST_DAY + Math.floor(chance(number, DAY) * (LAST_DAY - FIRST_DAY + 1)));
  const date = chance(number, IS_EXACT) * 10 < EXACT_OF_TEN ? day : day.slice(0, 7);
  const manner = anyOf(MANNERS, number, MANNER);
  const [accuser, accused] = [nameOf(from).name, nameOf(to).name];
  return {
    ...claim(`accusation-${String(number).padStart(8, '0')}`, number, date, sizes),
    kind: 'ACCUSATION',
    from: figureId(from),
    to: figureId(to),
    statement: stateAccusation({ from: accuser, to: accused, manner, date, posthumous: false }),
    manner,
    claim: `knew of a group in works ${number % 1000} and said nothing`,
    occasion: number % 2 === 0 ? eventId(Math.floor(chance(number, OCCASION) * events)) : null,
    madeAt: null,
    coerced: 'UNKNOWN',
    truth: anyOf(TRUTHS, number, TRUTH),
    posthumous: false,
    rivals: [],
  };
}

function orderedBy(arrest: number): number {
  return Math.floor(arrest / ARRESTS_OF_ONE);
}

function arrestOf(number: number, sizes: Sizes): Arrest {
  const [figure, by] = [sizes.half + number, orderedBy(number)];
  const date = fromDayNumber(toDayNumber('1937-01-01') + (number % 365));
  return {
    ...claim(arrestId(figureId(figure)), number, date, sizes),
    figure: figureId(figure),
    orderedBy: figureId(by),
    statement: stateArrest({ figure: nameOf(figure).name, orderedBy: nameOf(by).name, date }),
    reason: null,
  };
}

function orderOf(number: number, sizes: Sizes): Tie {
  const { figure, orderedBy: by, reason: _, ...arrest } = arrestOf(number, sizes);
  const from = by ?? figure;
  return {
    ...arrest,
    id: arrestOrderId(from, arrest.id),
    kind: 'ARREST',
    from,
    to: figure,
    arrest: arrest.id,
  };
}

function tenureOf(number: number, sizes: Sizes): Tie {
  const office = Math.floor(number / HOLDERS);
  const { from: date, until } = termOf(number % HOLDERS);
  const [from, to] = [figureId(number), officeId(office)];
  return {
    ...claim(termIdStem(from, to), number, date, sizes),
    kind: 'TENURE',
    from,
    to,
    statement: stateTenure({ from: nameOf(number).name, office: officeName(office), date, until }),
    until,
    howEnded: null,
  };
}

function* replacementsOf(sizes: Sizes): Generator<Tie> {
  for (const number of times(sizes.offices * HOLDERS, (each) => each)) {
    if (number % HOLDERS === 0) continue;
    const office = Math.floor(number / HOLDERS);
    const { from: date } = termOf(number % HOLDERS);
    const [from, to, of] = [figureId(number), figureId(number - 1), officeId(office)];
    const names = { from: nameOf(number).name, to: nameOf(number - 1).name, office: officeName(office) };
    yield {
      ...claim(replacementId({ term: termIdStem(from, of), figure: from }, to, of), number, date, sizes),
      kind: 'REPLACEMENT',
      from,
      to,
      statement: stateReplacement({ ...names, date, gap: null }),
      office: of,
      how: null,
    };
  }
}

function roleOf(figure: number, part: TrialPart, trial: number, sizes: Sizes): TrialRole {
  const [from, to, date] = [figureId(figure), trialId(trial), trialDay(trial)];
  const isDefendant = part === 'DEFENDANT';
  const names = { from: nameOf(figure).name, trial: trialName(trial) };
  return {
    ...claim(trialRoleId(from, part, to), figure, date, sizes),
    kind: 'TRIAL_ROLE',
    from,
    to,
    statement: stateTrialRole({ ...names, part, inReserve: false, date }),
    part,
    inReserve: false,
    charge: isDefendant ? 'sabotage' : null,
    plea: null,
    verdict: isDefendant ? 'guilty' : null,
    sentence: isDefendant ? 'ten years' : null,
    outcome: null,
    outcomeDate: null,
  };
}

function workOf(number: number): Work {
  return {
    id: workId(number),
    title: `The affairs of works ${number}`,
    author: nameOf(number).name,
    year: String(1950 + (number % 70)),
    type: 'book-text',
    tier: anyOf(TIERS, number, STANDING),
  };
}

function placeOf(number: number): Citation {
  const work = workId(Math.floor(number / PLACES_IN_A_WORK));
  return { id: placeId(number), work, where: `p. ${1 + (number % 400)}`, url: null, read: number % 4 !== 0 };
}
