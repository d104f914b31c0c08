import { expect, test } from 'vitest';
import { lintPlanted } from './testing/lint-planted.ts';

test.each([
  ['ui/planted.ts', '../marks/kind-mark.tsx'],
  ['ui/planted.ts', '@kto-kogo/domain'],
  ['address/planted.ts', '../record/get-record.ts'],
  ['marks/planted.ts', '../time/month/months.ts'],
  ['record/claim/planted.ts', '../../explore/explorer.tsx'],
  ['time/axis/planted.ts', '../../picture/picture.ts'],
  ['picture/layouts/planted.ts', '../../explore/explorer.tsx'],
  ['explore/panel/claim/planted.ts', '../../../trace/trace-page.tsx'],
  ['explore/panel/planted.ts', 'cytoscape'],
  ['trace/chain/planted.ts', '../../cascade/get-cascade.ts'],
  ['cascade/replay/planted.ts', '../../reading-pages/home/home-page.tsx'],
  ['reading-pages/events/one/planted.ts', '../../../explore/explorer.tsx'],
  ['reading-pages/events/one/planted.ts', '../../figures/one/figure-page.tsx'],
])('%s may not import %s', (path, imported) => {
  expect(lintPlanted(path, `export * from '${imported}';\n`)).toContain('noRestrictedImports');
});

test.each([
  ['reading-pages/figures/one/planted.ts', '../../../record/sources/evidence.tsx'],
  ['explore/time/planted.ts', '../../time/strip/time-strip.tsx'],
  ['explore/canvas/planted.ts', 'cytoscape'],
  ['record/claim/planted.ts', '../../address/explore-view.ts'],
])('%s may import %s', (path, imported) => {
  expect(lintPlanted(path, `export * from '${imported}';\n`)).toBe('');
});
