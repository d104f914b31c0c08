import { type Room, sendTeacherAway } from '@kto-kogo/room';
import type { Logger } from 'pino';
import type { Rooms } from './rooms.ts';
import { ROOM_MAX_MS, type RoomStore } from './store/room-store.ts';

const LOOK_MS = 1_000;
/** Then everybody is told that the teacher's device is away. */
const AWAY_MS = 12_000;
/** Then the class ends. */
const ALONE_MAX_MS = 2 * 60 * 60_000;

/** Looks after classes whose teacher is away, and ends those that nobody has ended. @returns stops it */
export function lookAfter(store: RoomStore, rooms: Rooms, logger: Logger): () => void {
  const look = async (room: Room) => {
    const now = Date.now();
    const away = room.teacherLinks.length > 0 ? 0 : now - Date.parse(room.teacherSeenAt);
    if (away > ALONE_MAX_MS || now - Date.parse(room.openedAt) > ROOM_MAX_MS) await rooms.end(room.id);
    else if (away > AWAY_MS && !room.isTeacherAway) await store.change(room.id, sendTeacherAway);
  };
  const timer = setInterval(() => {
    for (const room of store.own())
      look(room).catch((error) => logger.warn(error, 'A class could not be looked after.'));
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
