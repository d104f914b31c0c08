/** What all parts of a generated record are made from: how much there is of each, its ids, names and days. */
import {
  fromDayNumber,
  type Id,
  SPHERES,
  type Sphere,
  STANDINGS,
  type Standing,
  TIERS,
  toDayNumber,
} from '@kto-kogo/domain';
import { anyOf, chance, nameOf } from './generated-words.ts';

/** How many figures there are for each of the others. */
export const FIGURES_FOR = { office: 20, event: 100, trial: 200, arrest: 10, place: 10 } as const;
export const HOLDERS = 4;
export const PARTICIPANTS = 5;
export const DEFENDANTS = 10;
export const TRIALS_OF_A_JUDGE = 10;
export const ARRESTS_OF_ONE = 50;
export const PLACES_IN_A_WORK = 5;

/** Of ten accusations, how many are of somebody whom many accuse: of the first figures much more often than of the last. */
export const OF_FEW_OF_TEN = 7;
/** Of ten accusations, how many are dated by day; the others by month. */
export const EXACT_OF_TEN = 8;
export const FIRST_DAY = toDayNumber('1934-01-01');
export const LAST_DAY = toDayNumber('1939-12-31');

/** What chance is asked for, so that no answer depends on another. */
export const TO = 1;
export const IS_HUB = 2;
export const DAY = 3;
export const IS_EXACT = 4;
export const STANDING = 5;
export const TRUTH = 6;
export const MANNER = 7;
export const PLACE = 8;
export const OCCASION = 9;

export type Sizes = ReturnType<typeof sizesOf>;

export function sizesOf(figures: number, accusationsEach: number) {
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

export function* times<T>(count: number, make: (number: number) => T, first = 0): Generator<T> {
  for (let number = first; number < first + count; number += 1) yield make(number);
}

export const idOf = (kind: string) => (number: number) => `${kind}-${String(number).padStart(7, '0')}`;
export const figureId = idOf('figure');
export const officeId = idOf('office');
export const eventId = idOf('event');
export const trialId = idOf('trial');
export const workId = idOf('work');
export const placeId = idOf('place');
export const ARRESTED_IN = 1937;
export const arrestId = (figure: Id) => `${figure}-arrested-${ARRESTED_IN}`;

export const eventName = (number: number) => `the affair of ${nameOf(number).surname}`;
export const trialName = (number: number) => `the trial of ${nameOf(number).surname} and others`;
export const officeName = (number: number) => `head of works ${number}`;

export function standingOf(number: number): Standing {
  return anyOf(STANDINGS, number, STANDING);
}

/** One place for most claims, two for others. */
function placesOf(number: number, { places }: Sizes): number[] {
  const first = Math.floor(chance(number, PLACE) * places);
  const second = (first + 1) % places;
  return [first, ...(number % 3 === 0 && second !== first ? [second] : [])];
}

export function cited(number: number, sizes: Sizes): Id[] {
  return placesOf(number, sizes).map(placeId);
}

/** Whether a claim may be documented: a place of it was read in a work that can bear it. */
export function isGood(number: number, sizes: Sizes): boolean {
  return placesOf(number, sizes).some((place) => {
    const tier = tierOf(Math.floor(place / PLACES_IN_A_WORK));
    return isRead(place) && tier !== 'WEAK' && tier !== 'CONTESTED';
  });
}

export const eventDay = (number: number) => fromDayNumber(FIRST_DAY + (number % 1500));
export const trialDay = (number: number) => fromDayNumber(FIRST_DAY + 731 + (number % 1000));
export const judgeNumber = (trial: number) => Math.floor(trial / TRIALS_OF_A_JUDGE);
/** Two years for each holder of an office, one after the other. */
export const termOf = (holder: number) => ({
  from: `${1931 + 2 * holder}-01-01`,
  until: `${1933 + 2 * holder}-01-01`,
});

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function sphereOf(office: number): Sphere {
  return anyOf(SPHERES, office, STANDING);
}

/** Of four places one is named that nobody read. */
export const isRead = (place: number) => place % 4 !== 0;
export const tierOf = (work: number) => anyOf(TIERS, work, STANDING);
