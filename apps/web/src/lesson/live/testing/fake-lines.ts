import type { Line, LineOptions, OpenLine } from '../line.ts';
import type { Rung } from '../rungs.ts';

export type FakeLine = LineOptions & {
  rung: Rung;
  isClosed: boolean;
  /** How often it was looked at. */
  checks: number;
  /** How often the desk was asked for once more. */
  asked: number;
};

/** Lines that do what a test says, and the list of all that were opened. */
export function fakeLines() {
  const opened: FakeLine[] = [];
  const open =
    (rung: Rung): OpenLine =>
    (options) => {
      const line: FakeLine = { ...options, rung, isClosed: false, checks: 0, asked: 0 };
      opened.push(line);
      return {
        check: () => {
          line.checks += 1;
        },
        askDeskAgain: () => {
          line.asked += 1;
        },
        close: () => {
          line.isClosed = true;
        },
      } satisfies Line;
    };
  const last = () => {
    const line = opened.at(-1);
    if (line === undefined) throw new Error('No line was opened.');
    return line;
  };
  return { lines: { socket: open('socket'), stream: open('stream'), poll: open('poll') }, opened, last };
}
