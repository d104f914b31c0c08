import {
  type Accusation,
  type Arrest,
  fromDayNumber,
  type Id,
  MANNERS,
  type Manner,
  stateAccusation,
  stateArrest,
  stateConsequence,
  stateParticipation,
  stateReplacement,
  stateTenure,
  stateTrialRole,
  type Tie,
  TRUTHS,
  type TrialPart,
  type TrialRole,
  toDayNumber,
} from '@kto-kogo/domain';
import {
  arrestOrderId,
  consequenceId,
  participationId,
  replacementId,
  termIdStem,
  trialRoleId,
} from '../derive/tie-ids.ts';
import { inOrder } from '../load/in-order.ts';
import { anyOf, chance, nameOf } from './generated-words.ts';
import {
  ARRESTS_OF_ONE,
  arrestId,
  cited,
  DAY,
  DEFENDANTS,
  EXACT_OF_TEN,
  eventDay,
  eventId,
  eventName,
  FIRST_DAY,
  figureId,
  HOLDERS,
  IS_EXACT,
  IS_HUB,
  judgeNumber,
  LAST_DAY,
  MANNER,
  OCCASION,
  OF_FEW_OF_TEN,
  officeId,
  officeName,
  PARTICIPANTS,
  type Sizes,
  standingOf,
  TO,
  TRUTH,
  termOf,
  times,
  trialDay,
  trialId,
  trialName,
} from './sizes.ts';

/** Whoever speaks in court speaks on a day of a trial, and these speak on any. */
const OUT_OF_COURT = MANNERS.filter((each) => each !== 'COURTROOM_TESTIMONY') as [Manner, ...Manner[]];

/** The ties of each kind in the order of their ids, and so all of them. */
export function tiesOf(sizes: Sizes): Generator<Tie> {
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
export function claim(id: Id, number: number, date: string, sizes: Sizes) {
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

export function accusationOf(number: number, sizes: Sizes): Accusation {
  const { figures, events } = sizes;
  const from = number % figures;
  const place = chance(number, TO);
  const isOfFew = chance(number, IS_HUB) * 10 < OF_FEW_OF_TEN;
  const named = Math.floor((isOfFew ? place ** 3 : place) * figures);
  const to = named === from ? (from + 1) % figures : named;
  const day = fromDayNumber(FIRST_DAY + Math.floor(chance(number, DAY) * (LAST_DAY - FIRST_DAY + 1)));
  const date = chance(number, IS_EXACT) * 10 < EXACT_OF_TEN ? day : day.slice(0, 7);
  const manner = anyOf(OUT_OF_COURT, number, MANNER);
  const [accuser, accused] = [nameOf(from).name, nameOf(to).name];
  return {
    ...claim(`accusation-${String(number).padStart(8, '0')}`, number, date, sizes),
    kind: 'ACCUSATION',
    from: figureId(from),
    to: figureId(to),
    statement: stateAccusation({ from: accuser, to: accused, manner, date, posthumous: false }),
    manner,
    claim: `knew of a group in works ${number % 1000} and said nothing`,
    occasion: eventId(Math.floor(chance(number, OCCASION) * events)),
    madeAt: null,
    coerced: 'UNKNOWN',
    truth: anyOf(TRUTHS, number, TRUTH),
    posthumous: false,
    rivals: [],
  };
}

export function orderedBy(arrest: number): number {
  return Math.floor(arrest / ARRESTS_OF_ONE);
}

export function arrestOf(number: number, sizes: Sizes): Arrest {
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

export function orderOf(number: number, sizes: Sizes): Tie {
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

export function tenureOf(number: number, sizes: Sizes): Tie {
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

export function* replacementsOf(sizes: Sizes): Generator<Tie> {
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

export function roleOf(figure: number, part: TrialPart, trial: number, sizes: Sizes): TrialRole {
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
    charge: isDefendant ? 'negligence' : null,
    plea: null,
    verdict: isDefendant ? 'guilty' : null,
    sentence: isDefendant ? 'ten years' : null,
    outcome: null,
    outcomeDate: null,
    heard: null,
    said: null,
  };
}
