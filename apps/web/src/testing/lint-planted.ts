import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/**
 * Plants files in a copy of the site's folders and lints them under the project's own configuration, all at once: starting
 * Biome takes longer than its work.
 *
 * @param planted each in a folder below `apps/web/src`
 * @returns what Biome reports of each; empty where it passes
 */
export function lintPlanted(planted: readonly { folder: string; source: string }[]): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    planted.forEach(({ folder, source }, index) => {
      const file = join(copy, 'apps/web/src', folder, `planted-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, source);
    });
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    cpSync(join(root, 'lint'), join(copy, 'lint'), { recursive: true });
    const biome = join(root, 'node_modules/.bin/biome');
    const { stdout, status } = spawnSync(
      biome,
      ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', 'apps'],
      { cwd: copy, encoding: 'utf8' },
    );
    if (status === null || (status !== 0 && stdout === '')) throw new Error('Biome did not run.');
    const reports = stdout.split('\n');
    return planted.map((_, index) =>
      reports.filter((line) => line.includes(`/planted-${index}.ts`)).join('\n'),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
