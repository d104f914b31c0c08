import {
  answer,
  joinRoom,
  type Room,
  type RoomChange,
  reduceRoom,
  removeMember,
  report,
} from '@kto-kogo/room';
import { AT, linked, sampleRoom } from '@kto-kogo/room/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, changeOf, partsOf, roomOf } from './room-parts.ts';

type Act = (room: Room) => Room;
const id = fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc');
const orBefore =
  (act: (room: Room) => Room | object): Act =>
  (room) => {
    const after = act(room);
    return 'epoch' in after ? after : room;
  };
const steer = (change: RoomChange) => orBefore((room) => reduceRoom(room, change, AT));

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.nat({ max: 4 }).map((step) => steer({ does: 'goTo', step })),
  fc
    .constantFrom('OPEN' as const, 'CLOSED' as const, 'SHOWN' as const)
    .map((phase) => steer({ does: 'ask', phase, picked: [] })),
  fc
    .constantFrom<RoomChange>({ does: 'callBack' }, { does: 'newCode', code: 'HHHHHH' }, { does: 'end' })
    .map(steer),
  fc
    .tuple(id, fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map(([member, name]) =>
      orBefore((room) =>
        room.members[member] === undefined
          ? joinRoom(room, { id: member, name, tokenHash: `of ${member}` }, { max: 9, at: AT })
          : room,
      ),
    ),
  id.map((member) => (room: Room) => removeMember(room, member)),
  fc.tuple(id, fc.boolean()).map(
    ([member, isFollowing]) =>
      (room: Room) =>
        report(room, member, { isFollowing, view: '/trials', mayBeShown: null }, AT),
  ),
  id.map((member) => (room: Room) => linked(room, member, 'here', AT)),
  fc
    .tuple(id, fc.string({ unit: 'grapheme', minLength: 1 }))
    .map(([member, text]) =>
      orBefore((room) => answer(room, member, room.ask?.step ?? '', { kind: 'TEXT', text }, AT)),
    ),
);

/** A class whose step that asks has a name that every object knows. */
function withOddStep(): Room {
  const room = sampleRoom();
  const steps = room.lesson.content.steps.map((step, place) =>
    place === 2 ? { ...step, id: 'constructor' } : step,
  );
  return { ...room, lesson: { ...room.lesson, content: { ...room.lesson.content, steps } } };
}

const histories = fc
  .tuple(fc.constantFrom(sampleRoom(), withOddStep()), fc.array(acts, { maxLength: 30 }))
  .map(([start, made]) => {
    const rooms = [start];
    for (const act of made) rooms.push(act(rooms.at(-1) ?? start));
    return rooms;
  });

/** An empty list of answers is none. */
function tidy(room: Room): Room {
  const answers = Object.fromEntries(
    Object.entries(room.answers).filter(([, given]) => Object.keys(given).length > 0),
  );
  return { ...room, answers };
}

test('a class that is kept in parts is the same when it is put together', () => {
  fc.assert(
    fc.property(histories, (rooms) => {
      const room = rooms.at(-1) ?? sampleRoom();
      expect(roomOf(partsOf(room))).toEqual(tidy(room));
    }),
  );
});

test('a server that is told each change has the class as it is, and so has what is written', () => {
  fc.assert(
    fc.property(histories, ([start = sampleRoom(), ...rooms]) => {
      let [before, copy] = [start, start];
      const written = partsOf(start);
      for (const room of rooms) {
        const change = changeOf(before, room);
        copy = applyChange(copy, JSON.parse(JSON.stringify(change)));
        // As the script does it.
        written.core = change.core ?? written.core;
        written.lesson = change.lesson ?? written.lesson;
        for (const part of ['members', 'answers'] as const)
          for (const [key, text] of Object.entries(change[part]))
            if (text === null) delete written[part][key];
            else written[part][key] = text;
        before = room;
        expect(tidy(copy)).toEqual(tidy(room));
        expect(roomOf(written)).toEqual(tidy(room));
      }
    }),
  );
});

test('of a class in which somebody answers that answer alone is written', () => {
  let room = sampleRoom();
  for (const change of [
    { does: 'goTo', step: 2 },
    { does: 'ask', phase: 'OPEN', picked: [] },
  ] as const)
    room = reduceRoom(room, change, AT) as Room;
  for (const member of ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'])
    room = joinRoom(room, { id: member, name: '', tokenHash: '' }, { max: 9, at: AT }) as Room;
  const after = answer(room, 'aaaaaaaaaaaa', 'text', { kind: 'TEXT', text: 'because' }, AT) as Room;
  const { core, lesson, members, answers } = changeOf(room, after);
  expect(Object.keys(answers)).toEqual(['text aaaaaaaaaaaa']);
  expect([lesson, members]).toEqual([null, {}]);
  expect(core).not.toContain('because');
});
