import { lastReport } from './last-report.ts';
import type { Report } from './member-api.ts';
import { isPassing, waitAgain } from './passing.ts';

/** The API takes one in two seconds. */
const EVERY_MS = 2_050;

export type Reporter = {
  /** Says what is so now. What was said between two reports is left out; the last is sent until it has come. */
  say: (report: Report) => void;
  /** What was sent may be forgotten: it is sent once more. */
  sayAgain: () => void;
  stop: () => void;
};

/** @param send rejects where the report did not come */
export function createReporter(send: (report: Report) => Promise<void>): Reporter {
  let wanted: Report | null = null;
  let sent: Report | null = null;
  let isSending = false;
  let nextAt = 0;
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const sendNow = async () => {
    timer = undefined;
    if (wanted === null || isStopped || isSame(wanted, sent)) return;
    if (waits() > 0) return plan();
    const report = wanted;
    isSending = true;
    lastReport.isNow();
    sent = report;
    try {
      await send(report);
      failed = 0;
    } catch (error) {
      if (isPassing(error)) {
        failed += 1;
        // Unless it was asked for again, or another was meanwhile.
        if (sent === report) sent = null;
      }
    }
    isSending = false;
    // A device that has left keeps nothing.
    if (isStopped) return;
    lastReport.isNow();
    // Counted from the answer: on the way to the server two come no nearer to each other then.
    nextAt = Date.now() + Math.max(EVERY_MS, failed === 0 ? 0 : waitAgain(failed));
    plan();
  };
  const plan = () => {
    if (timer !== undefined || isSending || isStopped || isSame(wanted, sent)) return;
    timer = setTimeout(sendNow, Math.max(0, waits()));
  };
  /** Another tab, or this one before it was loaded anew, may have reported. */
  const waits = () => Math.max(nextAt, lastReport.at() + EVERY_MS) - Date.now();

  return {
    say(report) {
      wanted = report;
      plan();
    },
    sayAgain() {
      sent = null;
      // There is a connection again: what was waited for need not be.
      if (failed > 0) nextAt = Math.min(nextAt, Date.now() + EVERY_MS);
      failed = 0;
      clearTimeout(timer);
      timer = undefined;
      plan();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function isSame(a: Report | null, b: Report | null): boolean {
  if (a === null || b === null) return a === b;
  return a.isFollowing === b.isFollowing && a.view === b.view && a.mayBeShown === b.mayBeShown;
}
