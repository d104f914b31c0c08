import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** What `biome lint` says of a file that stands at `path` in the site's sources and imports `imported`. */
function lint(path: string, imported: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    const file = join(folder, 'apps/web/src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export * from '${imported}';\n`);
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    const biome = join(root, 'node_modules/.bin/biome');
    const args = [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      file,
    ];
    execFileSync(biome, args, { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout ?? error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
  expect(lint(path, imported)).toContain('noRestrictedImports');
});

test.each([
  ['reading-pages/figures/one/planted.ts', '../../../record/sources/evidence.tsx'],
  ['explore/time/planted.ts', '../../time/strip/time-strip.tsx'],
  ['explore/canvas/planted.ts', 'cytoscape'],
  ['record/claim/planted.ts', '../../address/explore-view.ts'],
])('%s may import %s', (path, imported) => {
  expect(lint(path, imported)).toBe('');
});
