import type { Report } from './member-api.ts';

/** The API takes one in two seconds; on the way two may come nearer to each other. */
const EVERY_MS = 2_200;

export type Reporter = {
  /** Says what is so now. What was said between two reports is left out; the last is always sent. */
  say: (report: Report) => void;
  /** What was sent may be forgotten, or not have come: it is sent once more. */
  sayAgain: () => void;
  stop: () => void;
};

/** @param send rejects where the report did not come */
export function createReporter(send: (report: Report) => Promise<void>): Reporter {
  let wanted: Report | null = null;
  let sent: Report | null = null;
  let nextAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const sendNow = () => {
    timer = undefined;
    if (wanted === null || isStopped || isSame(wanted, sent)) return;
    const report = wanted;
    nextAt = Date.now() + EVERY_MS;
    sent = report;
    send(report).catch(() => {
      // Unless another was sent meanwhile. With the next connection it is said again.
      if (sent === report) sent = null;
    });
  };
  const plan = () => {
    if (timer === undefined && !isStopped) timer = setTimeout(sendNow, Math.max(0, nextAt - Date.now()));
  };

  return {
    say(report) {
      wanted = report;
      plan();
    },
    sayAgain() {
      sent = null;
      plan();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function isSame(a: Report, b: Report | null): boolean {
  return b !== null && a.isFollowing === b.isFollowing && a.view === b.view && a.mayBeShown === b.mayBeShown;
}
