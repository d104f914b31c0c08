import { median, quantile, tellGoal } from '@kto-kogo/bench';
import { BOUND_MS } from './ledger.ts';
import { WAYS } from './lines/line.ts';
import type { Hall } from './pupil.ts';
import type { WatchedStalls } from './stalls.ts';
import type { Teacher } from './teacher.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

export type Ended = {
  answers: { expected: number; found: number; faults: string[] };
  /** Who was connected when the class ended, and who of them was told so in time. */
  connected: number;
  told: number;
  /** Files of the class that are there still. */
  left: readonly string[];
  stalls: WatchedStalls;
};

/** @returns whether nothing went wrong */
export function tell({ counts, book, ledger, faults }: Hall, teacher: Teacher, ended: Ended): boolean {
  const { answers, connected, told, left, stalls } = ended;
  const seen = ledger.counts;
  say(
    `${counts.joined} joined (${counts.toldToWait} were told to wait), ${counts.left} left, ${counts.cut} lines were cut and came back, ${counts.reports} reports.`,
  );
  say(
    `${teacher.counts.changes} changes by the teacher, ${teacher.counts.stale} of a second device at once that were late; ${seen.states} states told.`,
  );
  say(
    `${book.acknowledged} answers acknowledged, ${book.refused} came too late; ${answers.found} of ${answers.expected} found at the end.`,
  );
  say(`${told} of ${connected} who were connected were told of the end; ${left.length} files are left.`);
  say(
    `For at most ${stalls.most.machine.toFixed(0)} ms the machine had no time for a thread that does nothing, ${stalls.most.clients.toFixed(0)} ms this program stood still, and ${stalls.most.product.toFixed(0)} ms the product took to say that it lives.\n`,
  );
  say('| followed by | changes told | p50 ms | p99 ms | slowest ms | at most ms |');
  say('| --- | --- | --- | --- | --- | --- |');
  for (const way of WAYS) {
    const times = ledger.times[way];
    const cells = [median(times), quantile(times, 0.99), quantile(times, 1)].map((ms) => ms.toFixed(0));
    say(`| ${way} | ${times.length} | ${cells.join(' | ')} | ${BOUND_MS[way].toLocaleString('en')} |`);
  }
  const stood = seen.lost > 0 ? stalls.long.map((each) => `Stood still: ${each}`) : [];
  const all = [...ledger.faults, ...answers.faults, ...faults, ...left, ...stood];
  say(all.length === 0 ? '' : `\n${all.slice(0, 80).join('\n')}\n`);
  const none = (what: string, measured: number, unit: string) => {
    tellGoal({ what: `a hundred who come and go, ${what}`, measured, unit, most: 0 });
    return measured === 0;
  };
  return [
    none('lost', seen.lost, 'states'),
    none('backwards', seen.backwards, 'states'),
    none('different by the same number', seen.different, 'states'),
    none('acknowledged and not found', answers.expected - answers.found, 'answers'),
    none('not told of the end', connected - told, 'clients'),
    none('left of the class', left.length, 'files'),
    none('other faults', faults.length, 'faults'),
  ].every((isMet) => isMet);
}
