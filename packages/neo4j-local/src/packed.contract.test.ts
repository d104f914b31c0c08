import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { commandsWith } from './testing/processes.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

/** The package as somebody elsewhere meets it: packed, installed into an empty project, used as its README says. */

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const packageIn = (clone: string) => join(clone, 'packages/neo4j-local');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const manifest = read(packageIn(root), 'package.json');
const readme = read(packageIn(root), 'README.md');
const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];

const folder = makeTempDir();
const clone = join(folder, 'clone');
const project = join(folder, 'project');
const installed = join(project, 'node_modules/@kto-kogo/neo4j-local');
let tarball: string;

beforeAll(async () => {
  // In a copy, because packing puts another package.json there for a moment, under the eyes of other tests.
  cpSync(packageIn(root), packageIn(clone), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(clone, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  await run('npm', ['pack'], { cwd: packageIn(clone) });
  [tarball = ''] = readdirSync(packageIn(clone)).filter((file) => file.endsWith('.tgz'));
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const driver = `neo4j-driver@${JSON.parse(manifest).dependencies['neo4j-driver']}`;
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', join(packageIn(clone), tarball), driver, ...options], { cwd: project });
});
afterAll(() => removeDir(folder));

test('it holds what runs, its types and its licence, and no test', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/watcher.mjs']));
  expect(files.filter((file) => /test/.test(file) || /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  const { exports, types, engines } = JSON.parse(read(installed, 'package.json'));
  const entries = [types, ...Object.values<string>(exports['.'])];
  expect(entries.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
  expect(engines).toEqual({ node: '>=20.19' });
  expect(readme).toContain(tarball);
});

test('packing leaves the package as it was', () => {
  expect(read(packageIn(clone), 'package.json')).toBe(manifest);
});

test('the example starts a Neo4j, asks it and stops it, with Node alone', async () => {
  writeFileSync(join(project, 'example.js'), example);
  const { stdout } = await run(process.execPath, ['example.js'], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(stdout).toMatch(/^Neo4j is ready at bolt:.*\nKto kogo\?$/m);
  expect(existsSync(join(project, '.neo4j/store-ready'))).toBe(true);
  expect(existsSync(join(project, '.neo4j/owner.json'))).toBe(false);
  expect(commandsWith(folder)).toEqual([]);
});

test.each(['es2022', 'esnext'])(
  'the example is strict TypeScript for %s, and so are the types that come with it',
  async (target) => {
    writeFileSync(join(project, 'example.ts'), example);
    const compilerOptions = { strict: true, module: 'nodenext', target, skipLibCheck: false, noEmit: true };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: project }).catch(
      (error) => error,
    );
    expect(stdout).toBe('');
  },
);
