import { isWritten } from '../../../ui/keyboard/is-typing.ts';

/** To read that everybody is called back. */
const READ_MS = 3_000;
/** Who has not pressed a key for so long has stopped. */
const STOPPED_MS = 2_000;
/** Nobody is waited for longer. */
const MOST_MS = 10_000;

/** Runs something after three seconds: where somebody is typing then, when that stops, at most ten seconds later. @returns calls it off */
export function returnSoon(run: () => void): () => void {
  let typedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout>;
  const onInput = () => {
    typedAt = Date.now();
  };
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener('input', onInput, true);
  };
  const calledAt = Date.now();
  const look = () => {
    const still = typedAt + STOPPED_MS - Date.now();
    const left = calledAt + READ_MS + MOST_MS - Date.now();
    if (isWritten(document.activeElement) && still > 0 && left > 0) {
      timer = setTimeout(look, Math.min(still, left));
      return;
    }
    end();
    run();
  };
  document.addEventListener('input', onInput, true);
  timer = setTimeout(look, READ_MS);
  return end;
}
