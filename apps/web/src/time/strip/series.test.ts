import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SERIES } from './series.ts';

const css = readFileSync(join(import.meta.dirname, 'time-strip.module.css'), 'utf8');

test.each(SERIES)('the bars of %s have a fill of their own', (series) => {
  expect(css).toMatch(new RegExp(`\\[data-series="${series}"\\] \\{\\s+fill: `));
});
