import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What runs in production but for the pages, which Next.js builds. */
const WORKSPACES = ['apps/api', 'apps/stack', 'graph-seed'];

/**
 * Compiles our own code to plain JavaScript, each `src/x.ts` to `compiled/x.js` beside it. A file that is as it was is not written again, so
 * that several may start at once.
 *
 * @param {string} root
 */
export async function compile(root) {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  await Promise.all([...WORKSPACES, ...packages].map((each) => compileWorkspace(join(root, each))));
}

async function compileWorkspace(workspace) {
  const { build } = await import('esbuild');
  const source = join(workspace, 'src');
  const files = readdirSync(source, { recursive: true }).filter((name) => /\.m?[jt]s$/.test(name));
  await build({
    entryPoints: files.filter((name) => !name.includes('.test.')).map((name) => join(source, name)),
    outbase: source,
    outdir: join(workspace, 'compiled'),
    loader: { '.mjs': 'copy' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}
