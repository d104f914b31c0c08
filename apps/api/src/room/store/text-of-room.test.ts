import { type Room, report } from '@kto-kogo/room';
import { AT, linked, sampleRoom, withMember } from '@kto-kogo/room/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfRoom } from './text-of-room.ts';

test('a class is the same when it is read, however often it was written before', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(names, (ids) => {
      let room: Room = sampleRoom({ openedAt: AT });
      expect(JSON.parse(textOfRoom(room))).toEqual(room);
      for (const id of new Set(ids)) {
        room = linked(withMember(room, id), id, 'here');
        expect(JSON.parse(textOfRoom(room))).toEqual(room);
        room = report(room, id, { isFollowing: false, view: `/figures/${id}`, mayBeShown: false }, AT);
        expect(JSON.parse(textOfRoom(room))).toEqual(JSON.parse(JSON.stringify(room)));
      }
    }),
  );
});
