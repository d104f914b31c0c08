import { sendRequest } from '../../graphql/client.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { endOfAnswer } from './end-of-answer.ts';
import type { Line, LineEnd, LineOptions } from './line.ts';
import { pollDeskQuery, pollRoomQuery } from './room-documents.ts';

const POLL_MS = 3_000;
/** An answer that takes longer does not come. */
const ANSWER_MS = 6_000;

/** The last rung: asks again and again. Whatever lets pages through lets this through. */
export function openPoll({
  room,
  bearer,
  isDesk,
  newest,
  onOpen,
  onState,
  onDesk,
  onEnd,
}: LineOptions): Line {
  let isOver = false;
  let isOpen = false;
  let isAsking = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  const all = new AbortController();
  const ask = async (): Promise<void> => {
    clearTimeout(next);
    isAsking = true;
    const signal = AbortSignal.any([all.signal, AbortSignal.timeout(ANSWER_MS)]);
    try {
      const { room: state } = await sendRequest(
        pollRoomQuery,
        { id: room, after: numberOf(newest()) },
        { bearer, signal },
      );
      const desk = isDesk ? await sendRequest(pollDeskQuery, { id: room }, { bearer, signal }) : null;
      isAsking = false;
      if (isOver) return;
      if (!isOpen) onOpen();
      isOpen = true;
      if (state !== null) onState(state);
      // What was told may have ended it.
      if (desk !== null && !isOver) onDesk(desk.roomDesk);
      if (!isOver) next = setTimeout(ask, POLL_MS);
    } catch (error) {
      if (isOver) return;
      close();
      onEnd(endOfError(error));
    }
  };
  next = setTimeout(ask);

  function close(): void {
    isOver = true;
    clearTimeout(next);
    all.abort();
  }

  return {
    check() {
      if (!isAsking && !isOver) void ask();
    },
    // The whole of it comes with each answer.
    askDeskAgain() {},
    close,
  };
}

function numberOf(newest: { epoch: number; sequence: number } | null) {
  return newest && { epoch: newest.epoch, sequence: newest.sequence };
}

function endOfError(error: unknown): LineEnd {
  if (!(error instanceof RequestError)) return { is: 'lost' };
  const { code, status } = error;
  return code === 'UNREACHABLE' || code === 'MALFORMED_ANSWER'
    ? endOfAnswer(null, status)
    : endOfAnswer(code, null);
}
