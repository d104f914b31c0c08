import { askClass, Refusal } from '../../ask-class.ts';
import { POLL } from '../../document.ts';
import type { Line, LineOptions, State } from './line.ts';

/** As the pages do. */
export const POLL_MS = 3_000;
const ANSWER_MS = 6_000;

/** Asks again and again for what is newer. */
export function openPoll({ url, room, token, newest, onState, onNothingNewer, onEnd }: LineOptions): Line {
  const all = new AbortController();
  let next: NodeJS.Timeout | undefined;
  const ask = async () => {
    const signal = AbortSignal.any([all.signal, AbortSignal.timeout(ANSWER_MS)]);
    const after = newest();
    try {
      const { room: state } = await askClass<{ room: State | null }>(
        url,
        POLL,
        { id: room, after: after && { epoch: after.epoch, sequence: after.sequence } },
        { token, signal },
      );
      if (all.signal.aborted) return;
      if (state === null) onNothingNewer();
      else onState(state);
      if (!all.signal.aborted) next = setTimeout(ask, POLL_MS);
    } catch (error) {
      if (all.signal.aborted) return;
      const isEnded = error instanceof Refusal && error.code === 'ROOM_ENDED';
      onEnd(isEnded ? 'over' : 'lost', String(error));
    }
  };
  next = setTimeout(ask);
  const close = () => {
    clearTimeout(next);
    all.abort();
  };
  return {
    cut() {
      close();
      return () => {};
    },
    close,
  };
}
