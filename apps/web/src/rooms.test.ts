import { expect, test } from 'vitest';
import { lintPlanted } from './testing/lint-planted.ts';

/** A folder, and what a file in it imports. */
type Planted = readonly [folder: string, imported: string];

const FORBIDDEN: readonly Planted[] = [
  ['ui', '../marks/kind-mark.tsx'],
  ['ui', '@kto-kogo/domain'],
  ['ui', '@kto-kogo/address'],
  ['geometry', '@kto-kogo/address'],
  ['graphql', '../explore/explorer.tsx'],
  ['graphql', '@kto-kogo/address'],
  ['marks', '../time/month/months.ts'],
  ['record/claim', '../../explore/explorer.tsx'],
  ['time/axis', '../../picture/picture.ts'],
  ['picture/layouts', '../../explore/explorer.tsx'],
  ['explore/panel/claim', '../../../trace/trace-page.tsx'],
  ['explore/panel', 'cytoscape'],
  ['trace/chain', '../../cascade/get-cascade.ts'],
  ['trace/chain', '../../../src/cascade/get-cascade.ts'],
  ['record', '../../app/page.tsx'],
  ['cascade/replay', '../../reading-pages/home/home-page.tsx'],
  ['reading-pages/events/one', '../../../explore/explorer.tsx'],
  ['explore/still', '../../lesson/get-lessons.ts'],
  ['reading-pages/home', '../../lesson/get-lessons.ts'],
  ['reading-pages/events/one', '../../figures/one/figure-page.tsx'],
];
const ALLOWED: readonly Planted[] = [
  ['reading-pages/figures/one', '../../../record/sources/evidence.tsx'],
  ['explore/time', '../../time/strip/time-strip.tsx'],
  ['explore/canvas', 'cytoscape'],
  ['record/claim', '@kto-kogo/address'],
  ['lesson/stage', '../../explore/still/picture-key.tsx'],
];

const planted = [...FORBIDDEN, ...ALLOWED];
const reports = lintPlanted(
  planted.map(([folder, imported]) => ({ folder, source: `export * from '${imported}';\n` })),
);
const numbered = planted.map(([folder, imported], index) => [folder, imported, index] as const);

test.each(numbered.slice(0, FORBIDDEN.length))('%s may not import %s', (_folder, _imported, index) => {
  expect(reports[index]).toContain('noRestrictedImports');
});

test.each(numbered.slice(FORBIDDEN.length))('%s may import %s', (_folder, _imported, index) => {
  expect(reports[index]).toBe('');
});
