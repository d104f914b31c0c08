import { expect, test } from 'vitest';
import {
  answer,
  joinRoom,
  linkMembers,
  linkTeacher,
  removeGuests,
  removeMember,
  renameMember,
  report,
  sendSilentAway,
  sendTeacherAway,
  unlinkServers,
  unlinkTeacher,
} from './members.ts';
import { reduceRoom } from './reduce-room.ts';
import { memberSchema, type Room, type RoomMember } from './room.ts';
import { AT, linked, sampleRoom, steered, unlinked, withMember } from './testing/sample-room.ts';

const LATER = '2026-11-29T12:30:00.000Z';
const EXPLORING = { isFollowing: false, view: '/figures/kirov', mayBeShown: null };
const FOLLOWING = { isFollowing: true, view: '/figures/kirov', mayBeShown: null };

test('nobody joins a class that is locked or full, and who left makes room', () => {
  const joining = { id: 'anna', name: '', tokenHash: 'a' };
  const options = { max: 1, at: AT };
  expect(joinRoom(sampleRoom({ isLocked: true }), joining, options)).toEqual({ refusal: 'LOCKED' });
  const over = steered(sampleRoom(), { does: 'end' });
  expect(joinRoom(over, joining, options)).toEqual({ refusal: 'OVER' });
  const full = withMember(sampleRoom(), 'boris');
  expect(joinRoom(full, joining, options)).toEqual({ refusal: 'FULL' });
  const joined = joinRoom(removeMember(full, 'boris'), joining, options) as Room;
  // Not the name of the guest who left.
  expect(joined.members.anna?.name).toBe('Guest 2');
});

test('a report says what is looked at by those alone who explore, and since when', () => {
  const room = withMember(sampleRoom(), 'anna');
  const exploring = report(room, 'anna', EXPLORING, LATER);
  expect(exploring.members.anna).toMatchObject({ isFollowing: false, view: '/figures/kirov', since: LATER });
  expect(report(exploring, 'anna', EXPLORING, AT)).toBe(exploring);
  const back = report(exploring, 'anna', FOLLOWING, AT);
  expect(back.members.anna).toMatchObject({ isFollowing: true, view: null, since: AT });
  expect(report(room, 'nobody', EXPLORING, AT)).toBe(room);
});

test('who does not want to be shown is shown no moment longer', () => {
  const room = report(
    steered(withMember(sampleRoom(), 'anna'), { does: 'goTo', step: 0 }),
    'anna',
    EXPLORING,
    AT,
  );
  const lit = steered(room, { does: 'spotlight', member: 'anna' });
  const hidden = report(lit, 'anna', { ...EXPLORING, mayBeShown: false }, AT);
  expect(hidden).toMatchObject({ spotlight: null, sequence: lit.sequence + 1, steered: lit.steered });
});

test('a member is away when no server holds a connection any more', () => {
  const room = withMember(sampleRoom(), 'anna');
  const both = linked(linked(room, 'anna', 'one', AT), 'anna', 'two', AT);
  expect(linked(both, 'anna', 'two', AT)).toBe(both);
  const one = unlinked(both, 'anna', 'two', LATER);
  expect(one.members.anna).toMatchObject({ isAway: false, links: ['one'], since: AT });
  const none = unlinked(one, 'anna', 'one', LATER);
  expect(none.members.anna).toMatchObject({ isAway: true, links: [], since: LATER });
  expect(unlinked(none, 'anna', 'one', LATER)).toBe(none);
  expect(linked(none, 'anna', 'two', AT).members.anna).toMatchObject({ isAway: false, since: AT });
});

test('of many who come and go at once one class is made', () => {
  const room = linked(
    ['anna', 'boris', 'clara'].reduce((each, id) => withMember(each, id), sampleRoom()),
    'boris',
    'one',
  );
  const change = { there: new Set(['anna', 'nobody']), gone: new Set(['boris', 'clara', 'constructor']) };
  const after = linkMembers(room, 'one', change, LATER);
  expect(after.members).toMatchObject({
    anna: { links: ['one'], isAway: false, since: AT },
    boris: { links: [], isAway: true, since: LATER },
  });
  expect(Object.keys(after.members)).toEqual(['anna', 'boris', 'clara']);
  // She was never there.
  expect(after.members.clara).toBe(room.members.clara);
  expect(linkMembers(after, 'one', { there: new Set(['anna']), gone: new Set(['boris']) }, AT)).toBe(after);
});

test('of a server that is no more nobody holds a connection, and who is connected elsewhere stays', () => {
  const joined = ['anna', 'boris', 'clara'].reduce((room, id) => withMember(room, id), sampleRoom());
  const anna = linked(joined, 'anna', 'dead', AT);
  const both = linked(linked(anna, 'boris', 'dead', AT), 'boris', 'alive', AT);
  const room = linkTeacher(linked(both, 'clara', 'alive', AT), 'dead', AT);
  const left = unlinkServers(room, new Set(['dead']), LATER);
  expect(left.members).toMatchObject({
    anna: { isAway: true, links: [], since: LATER },
    boris: { isAway: false, links: ['alive'], since: AT },
  });
  expect(left.members.clara).toBe(room.members.clara);
  expect(left).toMatchObject({ teacherLinks: [], teacherSeenAt: LATER });
  expect(unlinkServers(left, new Set(['dead']), LATER)).toBe(left);
  const asking = steered(room, { does: 'goTo', step: 1 }, { does: 'ask', phase: 'OPEN', picked: [] });
  expect(unlinkServers(asking, new Set(['dead']), LATER).sequence).toBe(asking.sequence + 1);
});

test('who joined and never came is away, and who joined just now is waited for', () => {
  const room = linked(withMember(withMember(sampleRoom(), 'anna'), 'boris'), 'boris', 'one', AT);
  expect(sendSilentAway(room, AT, LATER)).toBe(room);
  const away = sendSilentAway(room, LATER, LATER);
  expect(away.members.anna).toMatchObject({ isAway: true, since: LATER });
  expect(away.members.boris).toBe(room.members.boris);
  expect(sendSilentAway(away, LATER, LATER)).toBe(away);
});

test.each(['constructor', '__proto__', 'toString'])('nobody is a member by the name of %s', (id) => {
  const room = steered(withMember(sampleRoom(), 'anna'), { does: 'goTo', step: 2 });
  const asking = steered(room, { does: 'ask', phase: 'OPEN', picked: [] });
  expect(renameMember(room, id, 'Anna')).toBe(room);
  expect(removeMember(room, id)).toBe(room);
  expect(report(room, id, EXPLORING, AT)).toBe(room);
  expect(linked(room, id, 'one', AT)).toBe(room);
  expect(answer(asking, id, 'text', { kind: 'TEXT', text: 'x' }, AT)).toHaveProperty('refused');
  const closed = steered(asking, { does: 'ask', phase: 'CLOSED', picked: [] });
  expect(reduceRoom(closed, { does: 'ask', phase: 'SHOWN', picked: [id] }, AT)).toHaveProperty('refused');
  expect(reduceRoom(closed, { does: 'spotlight', member: id }, AT)).toHaveProperty('refused');
});

test('the teacher is away when no device is connected, and back with the first', () => {
  const there = linkTeacher(linkTeacher(sampleRoom(), 'one', AT), 'two', AT);
  expect(sendTeacherAway(there)).toBe(there);
  const gone = unlinkTeacher(unlinkTeacher(there, 'one', AT), 'two', LATER);
  expect(gone).toMatchObject({ teacherLinks: [], teacherSeenAt: LATER, isTeacherAway: false });
  const away = sendTeacherAway(gone);
  expect(away).toMatchObject({ isTeacherAway: true, sequence: gone.sequence + 1 });
  expect(sendTeacherAway(away)).toBe(away);
  expect(linkTeacher(away, 'two', AT)).toMatchObject({ isTeacherAway: false, sequence: away.sequence + 1 });
});

test('an answer is taken while its question is open, and the last of one counts', () => {
  const open = steered(
    withMember(sampleRoom(), 'anna'),
    { does: 'goTo', step: 2 },
    { does: 'ask', phase: 'OPEN', picked: [] },
  );
  const said = (text: string) => ({ kind: 'TEXT' as const, text });
  const once = answer(open, 'anna', 'text', said('first'), AT) as Room;
  const twice = answer(once, 'anna', 'text', said('second'), LATER) as Room;
  expect(twice.answers).toEqual({ text: { anna: { answer: said('second'), at: LATER } } });
  expect(answer(open, 'nobody', 'text', said('x'), AT)).toEqual({
    refused: expect.stringContaining('not in the class'),
  });
  expect(answer(open, 'anna', 'choice', said('x'), AT)).toHaveProperty('refused');
  const closed = steered(twice, { does: 'ask', phase: 'CLOSED', picked: [] });
  expect(answer(closed, 'anna', 'text', said('late'), AT)).toHaveProperty('refused');
});

test('who is taken out leaves nothing behind', () => {
  const room = steered(
    withMember(withMember(sampleRoom(), 'anna'), 'boris'),
    { does: 'goTo', step: 2 },
    { does: 'ask', phase: 'OPEN', picked: [] },
  );
  const answered = answer(room, 'anna', 'text', { kind: 'TEXT', text: 'something' }, AT) as Room;
  const shown = steered(
    answered,
    { does: 'ask', phase: 'CLOSED', picked: [] },
    { does: 'ask', phase: 'SHOWN', picked: ['anna'] },
  );
  const without = removeMember(shown, 'anna');
  expect(JSON.stringify(without)).not.toMatch(/anna|something/);
  expect(without.sequence).toBe(shown.sequence + 1);
  expect(removeMember(without, 'anna')).toBe(without);
});

test('a member that is renamed has a name of its own', () => {
  const room = withMember(withMember(sampleRoom(), 'a', 'Anna'), 'b', 'Boris');
  expect(renameMember(room, 'b', 'anna').members.b?.name).toBe('anna 2');
  expect(renameMember(room, 'b', 'Boris')).toBe(room);
  expect(renameMember(room, 'nobody', 'Boris')).toBe(room);
});

test('all who gave no name are taken out at once, and nobody else is', () => {
  const options = { max: 9, at: AT };
  let room = sampleRoom();
  for (const [id, name] of [
    ['anna', 'Anna'],
    ['one', ''],
    ['two', ''],
    ['three', 'Guest of honour'],
    ['four', 'Guest 5'],
  ] as const)
    room = joinRoom(room, { id, name, tokenHash: id }, options) as Room;
  const named = renameMember(room, 'two', 'Boris');
  const without = removeGuests(named);
  expect(Object.keys(without.members)).toEqual(['anna', 'two', 'three', 'four']);
  expect(without.sequence).toBe(named.sequence + 1);
  expect(removeGuests(without)).toBe(without);
});

test('a guest that is given its own number as a name has a name', () => {
  const room = joinRoom(sampleRoom(), { id: 'a', name: '', tokenHash: 'a' }, { max: 9, at: AT }) as Room;
  expect(room.members.a).toMatchObject({ name: 'Guest 1', isGuest: true });
  expect(renameMember(room, 'a', 'Guest 1').members.a).toMatchObject({ name: 'Guest 1', isGuest: false });
});

test('who was kept before guests were told from names is no guest', () => {
  const { isGuest: _, ...member } = withMember(sampleRoom(), 'anna').members.anna as RoomMember;
  expect(memberSchema.parse(member).isGuest).toBe(false);
});
