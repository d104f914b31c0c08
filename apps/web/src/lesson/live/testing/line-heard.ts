import { vi } from 'vitest';
import type { Line, LineOptions, OpenLine } from '../line.ts';

/** Opens a line, and writes down what it says. */
export function hear(open: OpenLine, options: Partial<LineOptions> = {}) {
  const heard = {
    onOpen: vi.fn<LineOptions['onOpen']>(),
    onState: vi.fn<LineOptions['onState']>(),
    onDesk: vi.fn<LineOptions['onDesk']>(),
    onEnd: vi.fn<LineOptions['onEnd']>(),
  };
  const line: Line = open({
    ...{ room: 'abc', bearer: 'm.secret', isDesk: false, newest: () => null },
    ...heard,
    ...options,
  });
  return { line, ...heard };
}
