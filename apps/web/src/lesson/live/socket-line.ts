import { createClient } from 'graphql-ws/client';
import { type Line, type LineEnd, type LineOptions, ROOM_ADDRESS, reasonOf } from './line.ts';
import { followDeskSubscription, followRoomSubscription } from './room-documents.ts';

/** Some networks hold back what opens a socket, and some what comes through it. */
const ACK_MS = 4_000;
const PING_MS = 8_000;
const PONG_MS = 4_000;
/** For who has just turned to the page again. */
const CHECK_MS = 2_000;

/** A ping as the protocol writes it: the client of the library sends them by its own clock alone. */
const PING = JSON.stringify({ type: 'ping' });

const [ROOM, DESK] = [followRoomSubscription.toString(), followDeskSubscription.toString()];

/** The first rung: one socket for the state, and at the desk for what the teacher alone is told. */
export function openSocket({ room, bearer, isDesk, onOpen, onState, onDesk, onEnd }: LineOptions): Line {
  let opened: WebSocket | null = null;
  let hasState = false;
  let isOver = false;
  let dying: ReturnType<typeof setTimeout> | undefined;
  const end = (how: LineEnd) => {
    if (isOver) return;
    close();
    onEnd(how);
  };
  const unheard = setTimeout(() => end({ is: 'silent' }), ACK_MS);
  const expectAnswer = (ms: number) => {
    clearTimeout(dying);
    dying = setTimeout(() => end({ is: 'lost' }), ms);
  };
  const client = createClient({
    url: addressOf(location),
    connectionParams: { authorization: `Bearer ${bearer}` },
    retryAttempts: 0,
    keepAlive: PING_MS,
    generateID: ({ query }) => (query === DESK ? 'desk' : 'room'),
    on: {
      connected: (socket) => {
        clearTimeout(unheard);
        opened = socket instanceof WebSocket ? socket : null;
      },
      ping: (isReceived) => {
        if (!isReceived) expectAnswer(PONG_MS);
      },
      // Whatever comes shows that the line lives.
      message: () => clearTimeout(dying),
      closed: (event) => end(endOfClose(event)),
    },
  });
  const failed = (error: unknown) => end(endOfErrors(error));
  const followDesk = () =>
    client.subscribe<{ roomDesk: Parameters<typeof onDesk>[0] }>(
      { query: DESK, variables: { id: room } },
      {
        next: ({ data }) => {
          if (!isOver && data?.roomDesk) onDesk(data.roomDesk);
        },
        error: failed,
        // Also where it is asked for again.
        complete: () => {},
      },
    );
  client.subscribe<{ room: Parameters<typeof onState>[0] }>(
    { query: ROOM, variables: { id: room } },
    {
      next: ({ data }) => {
        if (isOver || !data?.room) return;
        if (!hasState) onOpen();
        hasState = true;
        onState(data.room);
      },
      error: failed,
      complete: () => end({ is: 'lost' }),
    },
  );
  let leaveDesk = isDesk ? followDesk() : () => {};

  function close(): void {
    isOver = true;
    clearTimeout(unheard);
    clearTimeout(dying);
    client.terminate();
  }

  return {
    check() {
      if (opened?.readyState !== WebSocket.OPEN) return;
      opened.send(PING);
      expectAnswer(CHECK_MS);
    },
    askDeskAgain() {
      leaveDesk();
      leaveDesk = followDesk();
    },
    close,
  };
}

function addressOf({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${ROOM_ADDRESS.socket}`;
}

function endOfClose(event: unknown): LineEnd {
  switch (isObject(event) ? event.code : null) {
    case 4403:
      return { is: 'over', reason: 'FORBIDDEN' };
    case 4404:
      return { is: 'over', reason: 'NOT_FOUND' };
    case 4410:
      return { is: 'over', reason: 'ENDED' };
    case 4429:
      return { is: 'refused' };
    default:
      return { is: 'lost' };
  }
}

/** @param errors as GraphQL gives them, or whatever kept the socket from being opened */
function endOfErrors(errors: unknown): LineEnd {
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  const extensions = isObject(first) ? first.extensions : null;
  const reason = reasonOf(isObject(extensions) ? extensions.code : null);
  return reason === null ? { is: 'lost' } : { is: 'over', reason };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
