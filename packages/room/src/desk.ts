import type { Answer } from '@kto-kogo/domain';
import { type MemberStatus, ownOf, type Room, type RoomMember, statusOf } from './room.ts';
import type { RoomNumber } from './room-number.ts';

/** What the teacher alone is told: who is there, and who answered what. */

export type DeskMember = Pick<RoomMember, 'id' | 'name' | 'isGuest' | 'view' | 'mayBeShown' | 'since'> & {
  status: MemberStatus;
};
export type DeskAnswer = {
  member: string;
  name: string;
  /** The step that asked, or a key of `Room.former`. */
  step: string;
  answer: Answer;
  at: string;
};
export type MemberCounts = { following: number; exploring: number; away: number };

/** What changed at the desk since the number before it; all of it where it is a snapshot. */
export type DeskChange = RoomNumber & {
  isSnapshot: boolean;
  members: readonly DeskMember[];
  gone: readonly string[];
  counts: MemberCounts;
  answers: readonly DeskAnswer[];
  /** All whose texts the class sees. */
  picked: readonly string[];
};

/** With more members only those are listed who explore, or have answered what is asked. */
const LISTED_MAX = 60;

export type DeskFacts = Pick<DeskChange, 'members' | 'counts' | 'answers' | 'picked'>;

export function deskOf(room: Room): DeskFacts {
  const members = Object.values(room.members);
  const answering = ownOf(room.answers, room.ask?.step ?? '') ?? {};
  const isListed = (member: RoomMember) =>
    members.length <= LISTED_MAX || statusOf(member) === 'EXPLORING' || answering[member.id] !== undefined;
  return {
    members: members.filter(isListed).map(toDeskMember),
    counts: countsOf(members),
    answers: answersOf(room),
    picked: room.ask?.picked ?? [],
  };
}

/** All answers of a class, in the order of its steps, and of each step in that in which they came; last those to what is not asked so any more. */
export function answersOf({ answers, members, lesson, former }: Room): DeskAnswer[] {
  const keys = [...lesson.content.steps.map(({ id }) => id), ...Object.keys(former)];
  return keys.flatMap((step) =>
    Object.entries(ownOf(answers, step) ?? {})
      .map(([member, { answer, at }]) => ({
        ...{ member, step, answer, at },
        name: members[member]?.name ?? '',
      }))
      .toSorted((a, b) => compareTimes(a.at, b.at)),
  );
}

/** What of the desk is other than before; all of it where an answer was taken out with its member. */
export function deskDelta(before: DeskFacts, after: DeskFacts): Omit<DeskChange, keyof RoomNumber> {
  const still = new Set(after.answers.map(keyOf));
  if (before.answers.some((answer) => !still.has(keyOf(answer))))
    return { isSnapshot: true, gone: [], ...after };
  const known = new Map(before.members.map((member) => [member.id, JSON.stringify(member)]));
  const given = new Map(before.answers.map((answer) => [keyOf(answer), JSON.stringify(answer)]));
  const there = new Set(after.members.map(({ id }) => id));
  return {
    isSnapshot: false,
    members: after.members.filter((member) => known.get(member.id) !== JSON.stringify(member)),
    gone: before.members.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    counts: after.counts,
    picked: after.picked,
    answers: after.answers.filter((answer) => given.get(keyOf(answer)) !== JSON.stringify(answer)),
  };
}

/**
 * The desk after a change.
 *
 * @returns null where a change is missing between the two: a snapshot mends it
 */
export function applyDesk(
  before: (DeskFacts & RoomNumber) | null,
  change: DeskChange,
): (DeskFacts & RoomNumber) | null {
  const { epoch, sequence, counts, picked } = change;
  if (change.isSnapshot)
    return { epoch, sequence, counts, picked, members: change.members, answers: change.answers };
  if (before === null || before.epoch !== epoch || before.sequence + 1 !== sequence) return null;
  const gone = new Set(change.gone);
  const members = new Map(before.members.map((member) => [member.id, member]));
  const answers = new Map(before.answers.map((answer) => [keyOf(answer), answer]));
  for (const id of gone) members.delete(id);
  for (const member of change.members) members.set(member.id, member);
  for (const answer of change.answers) answers.set(keyOf(answer), answer);
  return { epoch, sequence, counts, picked, members: [...members.values()], answers: [...answers.values()] };
}

export function toDeskMember(member: RoomMember): DeskMember {
  const { id, name, isGuest, view, mayBeShown, since } = member;
  return { id, name, isGuest, view, mayBeShown, since, status: statusOf(member) };
}

function countsOf(members: readonly RoomMember[]): MemberCounts {
  const counts = { following: 0, exploring: 0, away: 0 };
  for (const member of members) {
    const status = statusOf(member);
    counts[status === 'FOLLOWING' ? 'following' : status === 'EXPLORING' ? 'exploring' : 'away'] += 1;
  }
  return counts;
}

/** Of times in ISO 8601. */
function compareTimes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf({ member, step }: Pick<DeskAnswer, 'member' | 'step'>): string {
  return `${step} ${member}`;
}
