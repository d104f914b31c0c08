import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import { FOLLOW } from '../../document.ts';
import type { Line, LineOptions } from './line.ts';

/** As the pages do. */
const PING_MS = 8_000;
const PONG_MS = 4_000;
const ENDED = 4410;

const DESK =
  'subscription FollowDesk($id: ID!) { roomDesk(id: $id) { epoch sequence isSnapshot counts { following exploring away } } }';

export type Desk = {
  epoch: number;
  sequence: number;
  isSnapshot: boolean;
  counts: { following: number; exploring: number; away: number };
};

/** A socket that speaks `graphql-transport-ws`. @param onDesk for who has the key */
export function openSocket(
  { url, room, token, onState, onEnd }: LineOptions,
  onDesk?: (desk: Desk) => void,
): Line {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/live`, 'graphql-transport-ws');
  let isOver = false;
  let dying: NodeJS.Timeout | undefined;
  const send = (message: object) => socket.send(JSON.stringify(message));
  const subscribe = (id: string, query: string) =>
    send({ id, type: 'subscribe', payload: { query, variables: { id: room } } });
  const stop = () => {
    isOver = true;
    clearInterval(pinging);
    clearTimeout(dying);
  };
  const end = (how: 'over' | 'lost', why: string) => {
    if (isOver) return;
    stop();
    socket.terminate();
    onEnd(how, why);
  };
  const pinging = setInterval(() => {
    if (socket.readyState !== socket.OPEN) return;
    send({ type: 'ping' });
    clearTimeout(dying);
    dying = setTimeout(() => end('lost', 'It does not answer a ping.'), PONG_MS);
  }, PING_MS);
  socket.on('open', () => send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  socket.on('message', (said) => {
    if (isOver) return;
    clearTimeout(dying);
    const { id, type, payload } = JSON.parse(String(said));
    if (type === 'connection_ack') {
      subscribe('room', FOLLOW);
      if (onDesk !== undefined) subscribe('desk', DESK);
    } else if (type === 'ping') send({ type: 'pong' });
    else if (type === 'error') end('lost', JSON.stringify(payload));
    else if (type === 'complete') end('lost', 'It was ended.');
    else if (type === 'next' && payload.errors !== undefined) end('lost', JSON.stringify(payload.errors));
    else if (type === 'next' && id === 'room') onState(payload.data.room);
    else if (type === 'next') onDesk?.(payload.data.roomDesk);
  });
  socket.on('close', (code, reason) => end(code === ENDED ? 'over' : 'lost', `${code} ${reason}`));
  socket.on('error', ({ message }) => end('lost', message));
  // The library has no way to tear a line without a word.
  const below = () => (socket as unknown as { _socket: Socket | null })._socket;
  const tear = () => void (below()?.resetAndDestroy() ?? socket.terminate());
  return {
    cut(how) {
      stop();
      if (how === 'reset' || socket.readyState !== socket.OPEN) tear();
      else socket.pause();
      return tear;
    },
    close() {
      stop();
      socket.close(1000);
    },
  };
}
