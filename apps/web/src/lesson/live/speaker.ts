/** Who hears a page follows no more than a sentence in so long, in ms. */
const EVERY_MS = 1_000;

/** @param say puts words into the page @returns says words at most once a second: of those that come faster the newest alone */
export function createSpeaker(say: (words: string) => void) {
  let next: string | null = null;
  let silentUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    timer = undefined;
    if (next === null) return;
    silentUntil = Date.now() + EVERY_MS;
    say(next);
    next = null;
  };
  return {
    say(words: string): void {
      next = words;
      timer ??= setTimeout(speak, Math.max(0, silentUntil - Date.now()));
    },
    stop(): void {
      clearTimeout(timer);
      timer = undefined;
      next = null;
    },
  };
}
