import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/**
 * Plants a file in a copy of the site's folders and lints it under the project's own configuration.
 *
 * @param path below `apps/web/src`
 * @returns what Biome reports; empty when the file passes
 */
export function lintPlanted(path: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const file = join(folder, 'apps/web/src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
    const biome = join(root, 'node_modules/.bin/biome');
    execFileSync(biome, ['lint', '--vcs-enabled=false', '--reporter=github', file], {
      cwd: folder,
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    const { stdout } = error as { stdout?: Buffer };
    if (stdout === undefined) throw error;
    return stdout.toString();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
