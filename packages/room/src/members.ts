import type { Answer } from '@kto-kogo/domain';
import { sinceOf } from './former.ts';
import { nameAmong } from './member-name.ts';
import { numbered, type Refused } from './reduce-room.ts';
import { memberOf, ownOf, type Room, type RoomMember, statusOf } from './room.ts';

/** Who is in a class, and what they say of themselves. */

export type JoinRefusal = 'LOCKED' | 'FULL' | 'OVER';
type Joining = Pick<RoomMember, 'id' | 'tokenHash'> & { name: string };

/**
 * A class with one member more.
 *
 * @param joining its name as `readName` gives it @param max how many it has at most @param at now, in ISO 8601
 */
export function joinRoom(
  room: Room,
  { name, ...joining }: Joining,
  { max, at }: { max: number; at: string },
): Room | { refusal: JoinRefusal } {
  const members = Object.values(room.members);
  if (room.phase === 'ENDED') return { refusal: 'OVER' };
  if (room.isLocked) return { refusal: 'LOCKED' };
  if (members.length >= max) return { refusal: 'FULL' };
  const names = members.map((member) => member.name);
  const member: RoomMember = {
    ...joining,
    name: nameAmong(name, names, room.joined),
    isGuest: name === '',
    isFollowing: true,
    isAway: false,
    view: null,
    mayBeShown: true,
    since: at,
    links: [],
  };
  return counted({ ...room, joined: room.joined + 1, members: { ...room.members, [member.id]: member } });
}

/** While a question is open, everybody sees how many are there. */
function counted(room: Room): Room {
  return room.ask?.phase === 'OPEN' ? numbered(room) : room;
}

/** What a member says: whether it follows, what it looks at, whether that may be shown. Null leaves the last as it is. */
export type Report = { isFollowing: boolean; view: string | null; mayBeShown: boolean | null };

/** The same room where nothing is new. @param at now, in ISO 8601 */
export function report(room: Room, id: string, { isFollowing, view, mayBeShown }: Report, at: string): Room {
  const changed = changeMember(
    room,
    id,
    { isFollowing, view: isFollowing ? null : view, ...(mayBeShown === null ? {} : { mayBeShown }) },
    at,
  );
  // What may not be shown is not shown a moment longer.
  const isShown = changed.spotlight?.member === id && mayBeShown === false;
  return isShown ? numbered({ ...changed, spotlight: null }) : changed;
}

/** Who is connected to a server from now on, and who is not any more, of as many as have come and gone: one copy is made for all. */
export type LinksChange = { there: ReadonlySet<string>; gone: ReadonlySet<string> };

/** @param at now, in ISO 8601 */
export function linkMembers(room: Room, server: string, { there, gone }: LinksChange, at: string): Room {
  return changeMembers(room, (member) => {
    const isLinked = member.links.includes(server);
    if (there.has(member.id) && (!isLinked || member.isAway))
      return { ...backSince(member, at), links: withLink(member.links, server) };
    if (!gone.has(member.id) || !isLinked) return member;
    const links = member.links.filter((each) => each !== server);
    return links.length > 0 ? { ...member, links } : { ...awaySince(member, at), links };
  });
}

function withLink(links: readonly string[], server: string): string[] {
  return [...new Set([...links, server])];
}

function changeMember(room: Room, id: string, change: Partial<RoomMember>, at: string): Room {
  const before = memberOf(room, id);
  if (before === undefined) return room;
  const isSame = Object.entries(change).every(([name, value]) => before[name as keyof RoomMember] === value);
  if (isSame) return room;
  const after = { ...before, ...change };
  const isAsBefore = statusOf(before) === statusOf(after);
  const since = isAsBefore ? before.since : at;
  const changed = { ...room, members: { ...room.members, [id]: { ...after, since } } };
  return isAsBefore ? changed : counted(changed);
}

/** @param name as `readName` gives it */
export function renameMember(room: Room, id: string, name: string): Room {
  const member = memberOf(room, id);
  if (member === undefined || name === '') return room;
  if (name === member.name && !member.isGuest) return room;
  const others = Object.values(room.members).filter((each) => each.id !== id);
  const known = nameAmong(
    name,
    others.map((each) => each.name),
    0,
  );
  return { ...room, members: { ...room.members, [id]: { ...member, name: known, isGuest: false } } };
}

/** Takes a member out with all that it said. */
export function removeMember(room: Room, id: string): Room {
  return removeMembers(room, (member) => member.id === id);
}

/** Takes all out who gave no name, with all that they said. */
export function removeGuests(room: Room): Room {
  return removeMembers(room, ({ isGuest }) => isGuest);
}

/** The same room where there is none of them. */
function removeMembers(room: Room, isRemoved: (member: RoomMember) => boolean): Room {
  const removed = new Set(Object.values(room.members).flatMap((each) => (isRemoved(each) ? [each.id] : [])));
  if (removed.size === 0) return room;
  const without = <Value>(byMember: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(byMember).filter(([id]) => !removed.has(id)));
  const answers = Object.fromEntries(
    Object.entries(room.answers).map(([step, given]) => [step, without(given)]),
  );
  const ask = room.ask && { ...room.ask, picked: room.ask.picked.filter((each) => !removed.has(each)) };
  const spotlight = room.spotlight !== null && removed.has(room.spotlight.member) ? null : room.spotlight;
  return numbered({ ...room, members: without(room.members), answers, ask, spotlight });
}

/**
 * What a member answers; a later answer takes the place of an earlier.
 *
 * @param step that asks @param answer of the kind that its question wants @param at now, in ISO 8601 @param since see `AskState`; null for that which is open
 */
export function answer(
  room: Room,
  id: string,
  step: string,
  value: Answer,
  at: string,
  since: number | null = null,
): Room | Refused {
  if (since !== null && since !== sinceOf(room, step))
    return { refused: 'The question is another by now. Look at it again.' };
  if (room.ask?.step !== step || room.ask.phase !== 'OPEN')
    return { refused: 'The question takes no answers any more.' };
  if (memberOf(room, id) === undefined) return { refused: 'You are not in the class any more.' };
  const given = { ...ownOf(room.answers, step), [id]: { answer: value, at } };
  return numbered({ ...room, answers: { ...room.answers, [step]: given } });
}

/** A device of the teacher's is connected to a server. @param at now, in ISO 8601 */
export function linkTeacher(room: Room, server: string, at: string): Room {
  if (room.teacherLinks.includes(server) && !room.isTeacherAway) return room;
  const back = { ...room, teacherLinks: withLink(room.teacherLinks, server), teacherSeenAt: at };
  return room.isTeacherAway ? numbered({ ...back, isTeacherAway: false }) : back;
}

/** No device of the teacher's is connected to a server any more. @param at when the last was, in ISO 8601 */
export function unlinkTeacher(room: Room, server: string, at: string): Room {
  if (!room.teacherLinks.includes(server)) return room;
  const teacherLinks = room.teacherLinks.filter((each) => each !== server);
  // Another server may have seen one later.
  return { ...room, teacherLinks, teacherSeenAt: at > room.teacherSeenAt ? at : room.teacherSeenAt };
}

/** Servers are no more: nobody is connected to them. @param at now, in ISO 8601 */
export function unlinkServers(room: Room, gone: ReadonlySet<string>, at: string): Room {
  if (gone.size === 0) return room;
  const without = (links: readonly string[]) => links.filter((server) => !gone.has(server));
  const isLost = ({ links }: Pick<RoomMember, 'links'>) => links.some((server) => gone.has(server));
  const members = changeMembers(room, (member) => {
    if (!isLost(member)) return member;
    const links = without(member.links);
    return links.length > 0 ? { ...member, links } : { ...awaySince(member, at), links };
  });
  if (!isLost({ links: room.teacherLinks })) return members;
  return { ...members, teacherLinks: without(room.teacherLinks), teacherSeenAt: at };
}

/** Who joined and was never connected is away. @param joinedBefore in ISO 8601: who joined later may still be coming @param at now, in ISO 8601 */
export function sendSilentAway(room: Room, joinedBefore: string, at: string): Room {
  const isSilent = ({ links, isAway, since }: RoomMember) =>
    links.length === 0 && !isAway && since < joinedBefore;
  // Asked each second of each class, of whom almost nobody is.
  if (!Object.values(room.members).some(isSilent)) return room;
  return changeMembers(room, (member) => (isSilent(member) ? awaySince(member, at) : member));
}

function backSince(member: RoomMember, at: string): RoomMember {
  return member.isAway ? { ...member, isAway: false, since: at } : member;
}

function awaySince(member: RoomMember, at: string): RoomMember {
  return member.isAway ? member : { ...member, isAway: true, since: at };
}

/** The same room where all members are the same. */
function changeMembers(room: Room, change: (member: RoomMember) => RoomMember): Room {
  const before = Object.values(room.members);
  const after = before.map(change);
  if (after.every((member, place) => member === before[place])) return room;
  const isAsBefore = after.every((member, place) => member.isAway === before[place]?.isAway);
  const changed = { ...room, members: Object.fromEntries(after.map((member) => [member.id, member])) };
  return isAsBefore ? changed : counted(changed);
}

export function sendTeacherAway(room: Room): Room {
  const isThere = room.teacherLinks.length > 0;
  return room.isTeacherAway || isThere ? room : numbered({ ...room, isTeacherAway: true });
}
