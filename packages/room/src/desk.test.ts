import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDesk, type DeskFacts, deskDelta, deskOf } from './desk.ts';
import { answer, removeMember, renameMember, report } from './members.ts';
import type { Room } from './room.ts';
import type { RoomNumber } from './room-number.ts';
import { AT, linked, sampleRoom, steered, unlinked, withMember } from './testing/sample-room.ts';

type Act = (room: Room) => Room;
const IDS = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...IDS);
const acts: fc.Arbitrary<Act> = fc.oneof(
  id.map(
    (who): Act =>
      (room) =>
        room.members[who] === undefined ? withMember(room, who) : room,
  ),
  id.map(
    (who): Act =>
      (room) =>
        removeMember(room, who),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([who, isFollowing]): Act =>
      (room) =>
        report(room, who, { isFollowing, view: '/trials', mayBeShown: null }, AT),
  ),
  id.map(
    (who): Act =>
      (room) =>
        linked(room, who, 'server', AT),
  ),
  id.map(
    (who): Act =>
      (room) =>
        unlinked(room, who, 'server', AT),
  ),
  id.map(
    (who): Act =>
      (room) =>
        renameMember(room, who, `${who} the first`),
  ),
  fc.tuple(id, fc.nat({ max: 2 })).map(
    ([who, place]): Act =>
      (room) => {
        const after = answer(room, who, 'choice', { kind: 'CHOICE', choice: [place] }, AT);
        return 'refused' in after ? room : after;
      },
  ),
);

const START = steered(sampleRoom(), { does: 'goTo', step: 1 }, { does: 'ask', phase: 'OPEN', picked: [] });

/** In one order, which a desk does not promise. */
function sorted({ members, answers, counts, picked }: DeskFacts) {
  return {
    ...{ counts, picked },
    members: members.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    answers: answers.toSorted((a, b) => (a.member < b.member ? -1 : 1)),
  };
}

test('a desk that hears every change knows what the room is', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 40 }), (made) => {
      let [room, sent, sequence] = [START, deskOf(START), 1];
      let desk: (DeskFacts & RoomNumber) | null = { ...sent, epoch: 1, sequence };
      for (const act of made) {
        room = act(room);
        const facts = deskOf(room);
        sequence += 1;
        desk = applyDesk(desk, { ...deskDelta(sent, facts), epoch: 1, sequence });
        sent = facts;
        expect(desk).not.toBeNull();
        expect(sorted(desk as DeskFacts)).toEqual(sorted(facts));
      }
    }),
  );
});

test('where a change is missing, or comes of another time, the desk is asked for anew', () => {
  const facts = deskOf(START);
  const change = { ...deskDelta(facts, facts), epoch: 1, sequence: 3 };
  expect(applyDesk({ ...facts, epoch: 1, sequence: 1 }, change)).toBeNull();
  expect(applyDesk({ ...facts, epoch: 2, sequence: 2 }, change)).toBeNull();
  expect(applyDesk(null, change)).toBeNull();
  expect(applyDesk(null, { ...change, isSnapshot: true })).toMatchObject({ sequence: 3 });
});

test('of many only those are listed who explore or have answered what is asked; all are counted', () => {
  let room = START;
  for (let place = 0; place < 61; place += 1) room = withMember(room, `member${place}`);
  room = report(room, 'member7', { isFollowing: false, view: '/trials', mayBeShown: null }, AT);
  room = answer(room, 'member9', 'choice', { kind: 'CHOICE', choice: [0] }, AT) as Room;
  const desk = deskOf(room);
  expect(desk.members.map((member) => member.id)).toEqual(['member7', 'member9']);
  expect(desk.counts).toEqual({ following: 60, exploring: 1, away: 0 });
});
