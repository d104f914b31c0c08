import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { endOfAnswer } from './end-of-answer.ts';
import { type Line, type LineEnd, type LineOptions, ROOM_ADDRESS } from './line.ts';
import { eventReader } from './read-events.ts';
import { followDeskSubscription, followRoomSubscription } from './room-documents.ts';

/** Some virus scanners hold a stream back until it ends. */
const FIRST_MS = 6_000;
/** The server says every ten seconds that it is there. */
const SILENT_MS = 14_000;
/** One that was silent for longer while nobody looked is taken for dead. */
const CHECKED_MS = 11_000;

/** The second rung: a stream of events for the state, and at the desk another. What is sent goes by other requests. */
export function openStream({ room, bearer, isDesk, onOpen, onState, onDesk, onEnd }: LineOptions): Line {
  let isOver = false;
  let hasState = false;
  let desk = new AbortController();
  let heardAt = Date.now();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const all = new AbortController();
  const first = setTimeout(() => end({ is: 'silent' }), FIRST_MS);
  const end = (how: LineEnd) => {
    if (isOver) return;
    close();
    onEnd(how);
  };
  const hear = () => {
    heardAt = Date.now();
    clearTimeout(silence);
    if (!isOver) silence = setTimeout(() => end({ is: 'lost' }), SILENT_MS);
  };
  const followDesk = () => {
    desk.abort();
    desk = new AbortController();
    const { signal } = desk;
    const request = { document: followDeskSubscription, room, bearer, signal };
    const take = ({ roomDesk }: { roomDesk: Parameters<typeof onDesk>[0] }) => !isOver && onDesk(roomDesk);
    void followStream(request, take, () => {}).then((how) => {
      if (!signal.aborted) end(how);
    });
  };
  void followStream(
    { document: followRoomSubscription, room, bearer, signal: all.signal },
    ({ room: state }) => {
      if (isOver) return;
      clearTimeout(first);
      if (!hasState) onOpen();
      hasState = true;
      onState(state);
    },
    hear,
  ).then(end);
  if (isDesk) followDesk();

  function close(): void {
    isOver = true;
    clearTimeout(first);
    clearTimeout(silence);
    all.abort();
    desk.abort();
  }

  return {
    check() {
      if (hasState && Date.now() - heardAt > CHECKED_MS) end({ is: 'lost' });
    },
    askDeskAgain: followDesk,
    close,
  };
}

type StreamRequest<Data> = {
  document: TypedDocumentString<Data, { id: string }>;
  room: string;
  bearer: string;
  signal: AbortSignal;
};

/** @param onHeard whatever came, a comment too @returns how it ended; also where it was ended from here */
async function followStream<Data>(
  { document, room, bearer, signal }: StreamRequest<Data>,
  onData: (data: Data) => void,
  onHeard: () => void,
): Promise<LineEnd> {
  try {
    // Not `EventSource`, which sends no token.
    const response = await fetch(ROOM_ADDRESS.stream, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${bearer}`,
      },
      body: JSON.stringify({ query: document.toString(), variables: { id: room } }),
      cache: 'no-store',
      // Ours leads nowhere else: it is the network that does.
      redirect: 'manual',
      signal,
    });
    const { body, headers, ok, status } = response;
    if (!ok || body === null || !/^text\/event-stream\b/.test(headers.get('content-type') ?? ''))
      return endOfAnswer(await codeIn(response), status);
    const read = eventReader();
    const [reader, decoder] = [body.getReader(), new TextDecoder()];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { is: 'lost' };
      onHeard();
      for (const { event, data } of read(decoder.decode(value, { stream: true }))) {
        if (event === 'complete') return { is: 'lost' };
        const result: { data?: Data | null; errors?: unknown } = JSON.parse(data);
        const code = codeOf(result);
        if (code !== null) return endOfAnswer(code, status);
        if (result.data) onData(result.data);
      }
    }
  } catch {
    return { is: 'lost' };
  }
}

/** The code of the API's first error; null where it is no answer of the API's. */
async function codeIn(response: Response): Promise<string | null> {
  return codeOf(await response.json().catch(() => null));
}

function codeOf(answer: unknown): string | null {
  const { errors } = (answer ?? {}) as { errors?: unknown };
  if (!Array.isArray(errors)) return null;
  const { extensions } = (errors[0] ?? {}) as { extensions?: { code?: unknown } };
  return typeof extensions?.code === 'string' ? extensions.code : '';
}
