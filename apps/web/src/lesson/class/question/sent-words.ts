import { timeOfDay } from '../../../ui/time-of-day.ts';
import type { Connection } from '../../live/follow-room.ts';
import type { GivenAnswer } from '../../live/own-answers.ts';

type Now = { /** Whether it is still what is chosen. */ isSame: boolean; connection: Connection };

/** What became of an answer: it is called sent only where the server has said so. */
export function sentWords({ state, taken, why }: GivenAnswer, { isSame, connection }: Now): string {
  const sent = taken === null ? '' : `Sent ${timeOfDay(taken.at)}.`;
  switch (state) {
    case 'refused':
      return why ?? '';
    case 'sent':
      return isSame ? `${sent} You can change it until the question is closed.` : `${sent} Not yet changed.`;
    case 'sending':
      return isConnected(connection) ? SENDING : WAITS;
    case 'waiting':
      return isConnected(connection) ? (why ?? SENDING) : WAITS;
  }
}

const SENDING = 'Sending…';
const WAITS = 'Will be sent when you are connected.';

function isConnected(connection: Connection): boolean {
  return connection === 'live' || connection === 'slow';
}
