import { type Room, roomSchema } from '@kto-kogo/room';

/**
 * A class as Redis keeps it: what its teacher changes in one piece, and beside it each member and each answer for itself, so that what thirty pupils
 * say does not make the whole be written thirty times.
 */
export type RoomParts = {
  core: string;
  /** The lesson, which seldom changes and is most of it. */
  lesson: string;
  /** By member. */
  members: Record<string, string>;
  /** By step and member. */
  answers: Record<string, string>;
};

/** What of a class changed: null where a part is as it was, and for a member or an answer that is gone. */
export type PartsChange = {
  core: string | null;
  lesson: string | null;
  members: Record<string, string | null>;
  answers: Record<string, string | null>;
};

type AnswersByKey = Record<string, Room['answers'][string][string]>;

export function partsOf(room: Room): RoomParts {
  return {
    core: coreOf(room),
    lesson: JSON.stringify(room.lesson),
    members: mapValues(room.members, (member) => JSON.stringify(member)),
    answers: mapValues(byKey(room), (answer) => JSON.stringify(answer)),
  };
}

export function roomOf({ core, lesson, members, answers }: RoomParts): Room {
  return roomSchema.parse({
    ...JSON.parse(core),
    lesson: JSON.parse(lesson),
    members: mapValues(members, (text) => JSON.parse(text)),
    answers: byStep(mapValues(answers, (text) => JSON.parse(text))),
  });
}

/** Rooms are never changed in place: what is the same object is the same. */
export function changeOf(before: Room, after: Room): PartsChange {
  const core = coreOf(after);
  const [given, gives] = before.answers === after.answers ? [{}, {}] : [byKey(before), byKey(after)];
  const isSame = before.members === after.members;
  return {
    core: core === coreOf(before) ? null : core,
    lesson: before.lesson === after.lesson ? null : JSON.stringify(after.lesson),
    members: isSame ? {} : changed(before.members, after.members),
    answers: changed(given, gives),
  };
}

/** The class after a change that another server made. */
export function applyChange(room: Room, { core, lesson, members, answers }: PartsChange): Room {
  const parts: Room = {
    ...room,
    ...(core === null ? {} : JSON.parse(core)),
    ...(lesson === null ? {} : { lesson: JSON.parse(lesson) }),
  };
  const [people, given] = [{ ...room.members }, byKey(room)];
  apply(people, members);
  apply(given, answers);
  return { ...parts, members: people, answers: byStep(given) };
}

function coreOf({ lesson: _lesson, members: _members, answers: _answers, ...core }: Room): string {
  return JSON.stringify(core);
}

function byKey({ answers }: Room): AnswersByKey {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([step, given]) =>
      Object.entries(given).map(([member, answer]) => [`${step} ${member}`, answer]),
    ),
  );
}

function byStep(answers: AnswersByKey): Room['answers'] {
  // A step may be called as something that every object has, such as "constructor".
  const steps = new Map<string, Record<string, Room['answers'][string][string]>>();
  for (const [key, answer] of Object.entries(answers)) {
    const [step = '', member = ''] = key.split(' ');
    const given = steps.get(step) ?? {};
    steps.set(step, given);
    given[member] = answer;
  }
  return Object.fromEntries(steps);
}

function changed<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Record<string, string | null> {
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  const other = Object.entries(after).filter(([key, value]) => before[key] !== value);
  return Object.fromEntries([
    ...gone.map((key) => [key, null]),
    ...other.map(([key, value]) => [key, JSON.stringify(value)]),
  ]);
}

function apply<Value>(to: Record<string, Value>, change: Readonly<Record<string, string | null>>): void {
  for (const [key, text] of Object.entries(change)) {
    if (text === null) delete to[key];
    else to[key] = JSON.parse(text);
  }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
