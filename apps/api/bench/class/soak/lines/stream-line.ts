import { type IncomingMessage, request } from 'node:http';
import { FOLLOW } from '../../document.ts';
import type { Line, LineOptions } from './line.ts';

/** The server says every ten seconds that it is there. */
const SILENT_MS = 14_000;

/** A stream of events, as graphql-sse's distinct connections. */
export function openStream({ url, room, token, onState, onEnd }: LineOptions): Line {
  let isOver = false;
  let rest = '';
  let response: IncomingMessage | null = null;
  let silence: NodeJS.Timeout | undefined;
  const sent = request(`${url}/stream`, {
    method: 'POST',
    agent: false,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
  });
  const stop = () => {
    isOver = true;
    clearTimeout(silence);
  };
  const end = (how: 'over' | 'lost', why: string) => {
    if (isOver) return;
    stop();
    sent.destroy();
    onEnd(how, why);
  };
  const hear = () => {
    clearTimeout(silence);
    silence = setTimeout(() => end('lost', 'It is silent.'), SILENT_MS);
  };
  const take = (event: string) => {
    const [, name, data = ''] = /^event: (\w+)\ndata:(.*)$/s.exec(event) ?? [];
    if (name === 'complete') return end('lost', 'It was ended.');
    if (name !== 'next') return;
    const result = JSON.parse(data);
    if (result.errors !== undefined) end('lost', JSON.stringify(result.errors));
    else onState(result.data.room);
  };
  hear();
  sent.on('response', (given) => {
    response = given;
    if (given.statusCode !== 200) {
      given.setEncoding('utf8').once('data', (body) => end(isEnded(body) ? 'over' : 'lost', body));
      return;
    }
    given.setEncoding('utf8').on('data', (part) => {
      if (isOver) return;
      hear();
      const events = `${rest}${part}`.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) if (!isOver) take(event);
    });
    given.on('error', ({ message }) => end('lost', message));
    given.on('close', () => end('lost', 'It was closed.'));
  });
  sent.on('error', ({ message }) => end('lost', message));
  sent.end(JSON.stringify({ query: FOLLOW, variables: { id: room } }));
  const tear = () => void (sent.socket?.resetAndDestroy() ?? sent.destroy());
  return {
    cut(how) {
      stop();
      if (how === 'reset' || response === null) tear();
      else response.pause();
      return tear;
    },
    close() {
      stop();
      sent.destroy();
    },
  };
}

function isEnded(body: string): boolean {
  return body.includes('"ROOM_ENDED"');
}
