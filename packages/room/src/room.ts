import { answerSchema, idSchema } from '@kto-kogo/domain';
import { lessonContentSchema, questionContentSchema } from '@kto-kogo/lesson';
import { z } from 'zod';

/** A class as its server keeps it. It is small, changes as a whole, and is the same whether it lies in memory, in a file or in Redis. */

const time = z.iso.datetime();
const number = z.int().nonnegative();

/** The version of the lesson with which a class was opened: editing never disturbs it, and the class needs no database. */
export const roomLessonSchema = z.strictObject({
  id: idSchema,
  /** Each publication of a teacher's lesson is the next; a lesson of the record is always version 1. */
  version: z.int().positive(),
  isShipped: z.boolean(),
  content: lessonContentSchema,
  /** What the steps with a question answered by pointing show, by id: an answer is told in words without the record. */
  names: z.record(idSchema, z.string()),
});

export const memberSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Whether it gave no name, and nobody has given it one since. */
  isGuest: z.boolean().default(false),
  tokenHash: z.string(),
  isFollowing: z.boolean(),
  /** A tab that is hidden and a connection that is lost are the same: nobody is watched. */
  isAway: z.boolean(),
  /** What a member who explores looks at, an address of this site; null for what the class sees. */
  view: z.string().nullable(),
  mayBeShown: z.boolean(),
  /** Since when its status is what it is. */
  since: time,
  /** The servers to which a device of the member's is connected; none while it is away. */
  links: z.array(z.string()),
});

export const roomSchema = z.strictObject({
  id: z.string(),
  epoch: number,
  sequence: number,
  /** The sequence of the last change that a teacher made: whoever steers must have seen it. */
  steered: number,
  phase: z.enum(['WAITING', 'RUNNING', 'ENDED']),
  code: z.string(),
  keyHash: z.string(),
  /** Of the token for a projector on another machine. */
  screenHash: z.string(),
  lesson: roomLessonSchema,
  /** From 0. */
  step: number,
  /** What the teacher shows in place of the step's own view, an address of this site. */
  view: z.string().nullable(),
  isBlank: z.boolean(),
  isLocked: z.boolean(),
  callBack: number,
  ask: z
    .strictObject({
      /** The id of the step that asks. */
      step: idSchema,
      phase: z.enum(['OPEN', 'CLOSED', 'SHOWN', 'EXPLAINED']),
      /** The members whose texts the teacher picked. */
      picked: z.array(z.string()),
    })
    .nullable(),
  /** A member's view before everybody, as it was when it was brought there. */
  spotlight: z.strictObject({ member: z.string(), view: z.string() }).nullable(),
  isTeacherAway: z.boolean(),
  /** The servers to which a device of the teacher's is connected. */
  teacherLinks: z.array(z.string()),
  /** When the last of them was lost, where there is none. */
  teacherSeenAt: time,
  openedAt: time,
  /** When the first step was shown; null before. */
  startedAt: time.nullable(),
  /** How many have joined, those that are gone too. */
  joined: number,
  members: z.record(z.string(), memberSchema),
  /** By the step that asked, or the key in `former`; by member. */
  answers: z.record(z.string(), z.record(z.string(), z.strictObject({ answer: answerSchema, at: time }))),
  /** What was asked and is not asked so any more, by the key of its answers; none in files that were written before there was a way to it. */
  former: z
    .record(
      z.string(),
      z.strictObject({
        /** The id of the step that asked. */
        step: idSchema,
        title: z.string(),
        question: questionContentSchema,
        names: z.record(idSchema, z.string()),
        /** The version of the lesson that has it no more. */
        until: z.int().positive(),
      }),
    )
    .default({}),
});

export type Room = z.infer<typeof roomSchema>;
export type RoomLesson = z.infer<typeof roomLessonSchema>;
export type RoomMember = z.infer<typeof memberSchema>;
export type AskPhase = NonNullable<Room['ask']>['phase'];
export type MemberStatus = 'FOLLOWING' | 'EXPLORING' | 'AWAY';

export type NewRoom = Pick<Room, 'id' | 'code' | 'keyHash' | 'screenHash' | 'lesson'>;

/** @param at now, in ISO 8601 */
export function openRoom(given: NewRoom, at: string): Room {
  return {
    ...given,
    epoch: 1,
    sequence: 1,
    steered: 1,
    phase: 'WAITING',
    step: 0,
    view: null,
    isBlank: false,
    isLocked: false,
    callBack: 0,
    ask: null,
    spotlight: null,
    isTeacherAway: false,
    teacherLinks: [],
    teacherSeenAt: at,
    openedAt: at,
    startedAt: null,
    joined: 0,
    members: {},
    answers: {},
    former: {},
  };
}

/** A room that a server takes up again after it was stopped: whoever was connected is not any more. @param at now, in ISO 8601 */
export function takeUpAgain(room: Room, at: string): Room {
  const members = Object.fromEntries(
    Object.entries(room.members).map(([id, member]) => [id, { ...member, links: [], isAway: true }]),
  );
  return {
    ...room,
    epoch: room.epoch + 1,
    sequence: 1,
    steered: 1,
    teacherLinks: [],
    // Who looks after a class is given as long to come back as before.
    teacherSeenAt: at,
    members,
  };
}

export function statusOf({ isAway, isFollowing }: Pick<RoomMember, 'isAway' | 'isFollowing'>): MemberStatus {
  return isAway ? 'AWAY' : isFollowing ? 'FOLLOWING' : 'EXPLORING';
}

/** An id comes from outside: "constructor" is a member of no class. */
export function memberOf({ members }: Pick<Room, 'members'>, id: string): RoomMember | undefined {
  return ownOf(members, id);
}

/** What a record holds by a name, and not what every object has by it. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

export function stepOf({ lesson, step }: Pick<Room, 'lesson' | 'step'>) {
  return lesson.content.steps[step];
}
