import { type Room, sendSilentAway, sendTeacherAway, unlinkServers } from '@kto-kogo/room';
import type { Logger } from 'pino';
import type { Presence } from './presence.ts';
import { now, type Rooms } from './rooms.ts';
import { ROOM_MAX_MS, type RoomStore } from './store/room-store.ts';

const LOOK_MS = 1_000;
/** Then everybody is told that the teacher's device is away; and who joined and was never connected is away too. */
const AWAY_MS = 12_000;
/** Then the class ends. */
const ALONE_MAX_MS = 2 * 60 * 60_000;

/** Looks after classes whose teacher is away or whose servers are no more, and ends those that nobody has ended. @returns stops it */
export function lookAfter(
  store: RoomStore,
  {
    rooms,
    presence,
    logger,
  }: { rooms: Pick<Rooms, 'end'>; presence: Pick<Presence, 'remind'>; logger: Logger },
): () => void {
  const look = async (room: Room, gone: ReadonlySet<string>) => {
    const [time, at] = [Date.now(), now()];
    const away = room.teacherLinks.length > 0 ? 0 : time - Date.parse(room.teacherSeenAt);
    if (away > ALONE_MAX_MS || time - Date.parse(room.openedAt) > ROOM_MAX_MS) return rooms.end(room.id);
    const joinedBefore = new Date(time - AWAY_MS).toISOString();
    const tidy = (before: Room) => {
      const linked = sendSilentAway(unlinkServers(before, gone, at), joinedBefore, at);
      return away > AWAY_MS ? sendTeacherAway(linked) : linked;
    };
    if (tidy(room) !== room) await store.change(room.id, tidy);
    presence.remind(room);
  };
  let isLooking = false;
  const lookAtAll = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const all = store.own();
      const gone = (await store.gone?.(serversOf(all))) ?? new Set();
      await Promise.all(
        all.map((room) =>
          look(room, gone).catch((error) => logger.warn(error, 'A class could not be looked after.')),
        ),
      );
    } catch (error) {
      logger.warn(error, 'Classes could not be looked after.');
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void lookAtAll(), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** To which somebody is connected. */
function serversOf(rooms: readonly Room[]): Set<string> {
  const servers = new Set<string>();
  for (const { teacherLinks, members } of rooms) {
    for (const server of teacherLinks) servers.add(server);
    for (const { links } of Object.values(members)) for (const server of links) servers.add(server);
  }
  return servers;
}
