import { isId } from '@kto-kogo/domain';
import { cleanAnswer } from '@kto-kogo/lesson';
import {
  answer,
  answersOf,
  askedIn,
  type DeskMember,
  isNewer,
  memberOf,
  type Room,
  type RoomChange,
  readName,
  removeGuests,
  removeMember,
  renameMember,
  report,
  stepOfQuestion,
  toDeskMember,
} from '@kto-kogo/room';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlAnswerInput, GqlResolvers, GqlRoomChange } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { readAnswer } from '../lesson/read-answer.ts';
import { nested } from '../reading/fields.ts';
import { enter } from './enter.ts';
import { asReadInClass, newVersion, roomLesson } from './room-lesson.ts';
import { isDrawn, readLookedAt, readShown } from './room-view.ts';
import { type Entered, now } from './rooms.ts';
import { toMember, toMemberAnswer, toRoomState, toSnapshot } from './to-gql.ts';

const PICKED_MAX = 20;
const ANYBODY = ['screen', 'member', 'teacher'] as const;

/** Classes: opened, joined, steered and ended. None of these asks the database, but for opening one. */
export const roomResolvers = {
  JoinResult: {
    __resolveType: (result) => ('token' in (result as object) ? 'Joined' : 'JoinRefused'),
  },
  SteerResult: {
    __resolveType: (result) => ('state' in (result as object) ? 'SteerStale' : 'RoomState'),
  },
  Query: {
    async room(_root, { id, after = null }, context) {
      const { bearer, room } = await enter(id, ANYBODY, context);
      context.classes.presence.poll(bearer);
      return after === null || isNewer(room, after) ? toRoomState(room) : null;
    },
    async roomDesk(_root, { id }, context) {
      const { bearer, room } = await enter(id, ['teacher'], context);
      context.classes.presence.poll(bearer);
      return toSnapshot(room);
    },
    async roomLesson(_root, { room: id }, context, info) {
      const { client } = context.request;
      const { rooms } = context.classes;
      // Our own pages draw it for whoever has the address of the class, of which nobody guesses one.
      const room =
        client === null
          ? ((await rooms.read(id)) ?? (await rooms.missing(id)))
          : (await enter(id, ANYBODY, context)).room;
      const lesson = asReadInClass(room.lesson);
      return context.reader.below({ field: nested('Lesson', 'lesson'), given: { lesson } }, context, info);
    },
    async roomAnswers(_root, { room: id }, context) {
      const { room } = await enter(id, ['teacher'], context);
      return answersOf(room).map((given) => toMemberAnswer(room, given));
    },
    async ownMember(_root, { room: id }, context) {
      const { room, member } = await enterAsMember(id, context);
      return toMember(memberIn(room, member));
    },
    async ownAnswers(_root, { room: id }, context) {
      const { room, member } = await enterAsMember(id, context);
      return (
        answersOf(room)
          // To what is asked now: the device takes an answer for that.
          .filter(({ step, member: by }) => by === member && askedIn(room, step)?.isFormer === false)
          // What is right reaches a member with the explanation, and not before.
          .map((given) => ({ ...toMemberAnswer(room, given), isRight: null }))
      );
    },
  },
  Mutation: {
    async openRoom(_root, { lesson: id, teachKey = null }, context) {
      const { rooms, limits, joinAddresses } = context.classes;
      await limits.open(context.request.address);
      const lesson = await roomLesson(readId(id, 'lesson'), teachKey, context);
      const { room, key, screenToken } = await rooms.open(lesson);
      const addresses = joinAddresses(context.request.origin);
      return {
        ...{ room: room.id, code: room.code, key, screenToken },
        joinAddresses: addresses,
        state: toRoomState(room),
      };
    },
    async joinRoom(_root, { code, name = null }, context) {
      const joining = await context.classes.rooms.join(code, name ?? '', context.request.address);
      if (!('token' in joining)) return joining;
      const { room, member: id, token } = joining;
      return { room: room.id, member: toMember(memberIn(room, id)), token, state: toRoomState(room) };
    },
    async steerRoom(_root, { room: id, base, change }, context) {
      await enter(id, ['teacher'], context);
      const made = await readChange(id, change, context);
      const { isStale, room } = await context.classes.rooms.steer(id, base, made);
      const state = toRoomState(room);
      return isStale ? { state } : state;
    },
    async report(_root, { room: id, isFollowing, view = null, mayBeShown = null }, context) {
      const { member } = await enterAsMember(id, context);
      const { limits, rooms } = context.classes;
      await limits.report(member);
      const said = { isFollowing, view: readLookedAt(view), mayBeShown };
      await rooms.change(id, (room) => report(room, member, said, now()));
      return true;
    },
    async answer(_root, { room: id, question, value, since = null }, context) {
      const { room, member } = await enterAsMember(id, context);
      const { limits, rooms } = context.classes;
      const asked = stepOfQuestion(question);
      const step = room.lesson.content.steps.find((each) => each.id === asked);
      if (step?.question == null) throw badInput('The class has no such question.');
      const given = readAnswer(step.question, cleaned(value));
      // A malformed one would be no answer to whoever reads the class again.
      if (given.kind === 'POINT' && !isId(given.point)) throw badInput('value.point is no id.');
      await limits.answer(member);
      const at = now();
      await rooms.change(id, (before) => answer(before, member, step.id, given, at, since));
      return { question, at };
    },
    async rename(_root, { room: id, name }, context) {
      const { member } = await enterAsMember(id, context);
      const known = nameOf(name, 'Give a name: a letter or a digit at least.');
      const { limits, rooms } = context.classes;
      await limits.rename(member);
      const room = await rooms.change(id, (before) => renameMember(before, member, known));
      // Whoever was taken out in this moment is called nothing any more.
      return memberOf(room, member)?.name ?? known;
    },
    async setMember(_root, { room: id, member, name = null, isRemoved = null }, context) {
      const { room } = await enter(id, ['teacher'], context);
      if (memberOf(room, member) === undefined) throw badInput('That member is not in the class any more.');
      const { rooms } = context.classes;
      if (isRemoved === true) {
        await rooms.change(id, (before) => removeMember(before, member));
        return true;
      }
      const known = nameOf(name ?? '', 'Give a name, or isRemoved.');
      await rooms.change(id, (before) => renameMember(before, member, known));
      return true;
    },
    async removeGuests(_root, { room: id }, context) {
      await enter(id, ['teacher'], context);
      let count = 0;
      await context.classes.rooms.change(id, (before) => {
        const after = removeGuests(before);
        count = countOf(before) - countOf(after);
        return after;
      });
      return count;
    },
    async endRoom(_root, { room: id }, context) {
      const { rooms } = context.classes;
      if ((await rooms.read(id)) === null && (await rooms.isOver(id))) return true;
      await enter(id, ['teacher'], context);
      await rooms.end(id);
      return true;
    },
  },
} satisfies GqlResolvers;

/** @throws ApiError BAD_USER_INPUT */
async function readChange(id: string, given: GqlRoomChange, context: Context): Promise<RoomChange> {
  const { rooms } = context.classes;
  if (given.goTo !== undefined) return { does: 'goTo', step: given.goTo };
  if (given.show !== undefined) return { does: 'show', view: readShown(given.show) };
  if (given.blank !== undefined) return { does: 'blank', isBlank: given.blank };
  if (given.lock !== undefined) return { does: 'lock', isLocked: given.lock };
  if (given.ask !== undefined) {
    const { phase, shown = [] } = given.ask;
    if (shown.length > PICKED_MAX)
      throw badInput(`At most ${PICKED_MAX} texts are shown, not ${shown.length}.`);
    return { does: 'ask', phase, picked: shown };
  }
  const room = (await rooms.read(id)) ?? (await rooms.missing(id));
  if (given.spotlight !== undefined) {
    const view = memberOf(room, given.spotlight)?.view;
    if (view != null && !isDrawn(view)) throw badInput('What that member looks at draws nothing.');
    return { does: 'spotlight', member: given.spotlight };
  }
  if (given.useVersion !== undefined)
    return { does: 'useVersion', lesson: await newVersion(room.lesson.id, given.useVersion, context) };
  if (given.endSpotlight === true) return { does: 'endSpotlight' };
  if (given.callBack === true) return { does: 'callBack' };
  if (given.newCode === true) return { does: 'newCode', code: await rooms.newCode() };
  throw badInput('endSpotlight, callBack and newCode are true, or are not given.');
}

/** @param empty what is said of none @throws ApiError BAD_USER_INPUT */
function nameOf(given: string, empty: string): string {
  const { name, problem } = readName(given);
  if (problem !== null) throw badInput(problem);
  if (name === '') throw badInput(empty);
  return name;
}

function countOf({ members }: Room): number {
  return Object.keys(members).length;
}

function cleaned(value: GqlAnswerInput): GqlAnswerInput {
  return value.text === undefined ? value : { text: cleanAnswer(value.text) };
}

/** Somebody who was let in. */
function memberIn(room: Room, id: string): DeskMember {
  const member = memberOf(room, id);
  if (member === undefined) throw new Error('A member that was let in is not there.');
  return toDeskMember(member);
}

async function enterAsMember(id: string, context: Context): Promise<Entered & { member: string }> {
  const { bearer, room } = await enter(id, ['member'], context);
  if (bearer.role !== 'member') throw new Error(`A ${bearer.role} is no member.`);
  return { bearer, room, member: bearer.member };
}
