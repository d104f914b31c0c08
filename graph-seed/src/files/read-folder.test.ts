import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figure, findingsIn, said, smallFiles } from '../testing/small-files.ts';
import { formatFinding } from './finding.ts';
import { readFolder } from './read-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seed-files-'));
  for (const { file, text } of smallFiles()) await write(file, text);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), content);
}
const saidOfFolder = async () => findingsIn(await readFolder(folder)).map(formatFinding);

const newman = figure('newman', 'A Newman', 'nativeName: Яков Ньюман');
/** As windows-1251, in which the Russian capitals and small letters follow each other from 0xC0. */
const in1251 = Uint8Array.from(newman, (sign) => {
  const code = sign.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
});

test('a file is read as UTF-8, with a byte order mark or without', async () => {
  await write('figures/newman.yaml', `\ufeff${newman}`);
  expect(await saidOfFolder()).toEqual([]);
});

test.each([
  ['windows-1251', in1251],
  ['Latin-1', Buffer.from('id: newman\nname: Münzenberg\n', 'latin1')],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${newman}`, 'utf16le')],
  ['UTF-8 that breaks off', Buffer.from(newman.trimEnd()).subarray(0, -1)],
])('another encoding is an error: %s', async (_, bytes) => {
  await write('figures/newman.yaml', bytes);
  expect(await saidOfFolder()).toEqual([
    'error: figures/newman.yaml:1 (newman): is not UTF-8. Save it as UTF-8',
  ]);
});

test('a second byte order mark is told of', async () => {
  await write('figures/newman.yaml', `\ufeff\ufeff${newman}`);
  expect(await saidOfFolder()).toEqual([
    expect.stringContaining('figures/newman.yaml:1 (newman): holds U+FEFF, which nobody sees. Take it out'),
  ]);
});

test('a folder that bears the name of a file is told of, and so is a file in place of the folder', async () => {
  await mkdir(path.join(folder, 'figures/newman.yaml'), { recursive: true });
  expect(await saidOfFolder()).toContain(
    'error: figures/newman.yaml:1 (newman): is not a file of its own. Put the file itself here',
  );
  const file = path.join(folder, 'record.yaml');
  await writeFile(file, '');
  await expect(readFolder(file)).rejects.toThrow(
    `${file} is no folder. Name the one in which record.yaml stands.`,
  );
});

test('a link is not followed', async () => {
  await write('figures/newman.yaml', newman);
  await symlink('newman.yaml', path.join(folder, 'figures/oldman.yaml'));
  await symlink('figures', path.join(folder, 'people'));
  expect(await saidOfFolder()).toEqual([
    'error: figures/oldman.yaml:1 (oldman): is not a file of its own. Put the file itself here',
    'error: people:1 (people): is not a file of its own. Put the file itself here',
  ]);
});

test('what is not read is told of, wherever it lies, but manuals and what systems put there', async () => {
  await write('figures/newman.YAML', newman);
  await write('figures/old/newman.yaml', newman);
  await write('newman', newman);
  for (const file of [
    'README.md',
    'figures/README.md',
    'class-notes/notes.txt',
    '.DS_Store',
    'works/Thumbs.db',
    'works/.gitkeep',
  ])
    await write(file, 'x');
  expect((await saidOfFolder()).map((line) => line.split(' ')[1])).toEqual([
    'figures/newman.YAML:1',
    'figures/old/newman.yaml:1',
    'newman:1',
  ]);
});

test.each([
  ['figures/newman.YAML', 'Call it figures/newman.yaml'],
  ['figures/newman.yml', 'Call it figures/newman.yaml'],
  ['figures/newman.yaml.txt', 'Call it figures/newman.yaml'],
  ['figures/newman.json', 'Call it figures/newman.yaml'],
  ['figures/newman', 'Call it figures/newman.yaml'],
  ['figures/newman.yaml.orig', 'Call it figures/newman.yaml'],
  ['figures/newman.yaml.bak', 'Call it figures/newman.yaml'],
  ['figures/Newman.yaml', 'Call it figures/newman.yaml'],
  ['figures/new man (1).yaml', 'Call it figures/new-man-1.yaml'],
  ['figures/.newman.yaml', 'Call it figures/newman.yaml'],
  ['figures/old/newman.yaml', 'Call it figures/newman.yaml'],
  ['Figures/newman.yaml', 'Call it figures/newman.yaml'],
  ['figures/Anna.yaml', 'figures/anna.yaml is there too. Join the two, and delete this one'],
  ['figures/anna.yml', 'figures/anna.yaml is there too. Join the two, and delete this one'],
  ['figures/portrait.jpg', 'It is no record. Keep it elsewhere, or let its name be its id and end in .yaml'],
  ['figures/Ньюман.yaml', 'It is no record. Keep it elsewhere, or let its name be its id and end in .yaml'],
  ['figure/newman.yaml', 'Put it into the folder of its kind, and let its name end in .yaml'],
  ['newman.yaml', 'Put it into the folder of its kind, and let its name end in .yaml'],
  ['class-notes/newman.yaml', 'Put it into the folder of its kind, and let its name end in .yaml'],
  ['toString/newman.yaml', 'Put it into the folder of its kind, and let its name end in .yaml'],
])('%s is not read', (file, advice) => {
  expect(said({ [file]: newman })).toEqual([
    expect.stringMatching(
      new RegExp(`^error: .*:1 \\(.*\\): is not read\\. ${advice.replace(/[.()]/g, '\\$&')}$`),
    ),
  ]);
});

test.each([
  'figures/anna.yaml~',
  'figures/.anna.yaml.swp',
  'figures/#anna.yaml#',
  'figures/.#anna.yaml',
  '.x.swo',
])('%s is the working copy of an editor: a warning', (file) => {
  expect(said({ [file]: newman })).toEqual([
    expect.stringMatching(
      /^warning: .*: is not read: it is the working copy of an editor\. Close the editor, or delete it$/,
    ),
  ]);
});

test('what a file under another name would hold is not found missing elsewhere, unless it is a mere copy', () => {
  const text = figure('newman', 'A Newman');
  const accused = {
    'accusations/plenum.yaml':
      smallFiles()
        .find(({ file }) => file === 'accusations/plenum.yaml')
        ?.text.replace('accused: boris', 'accused: newman') ?? '',
  };
  expect(said({ ...accused, 'figures/newman.yml': text })).toHaveLength(1);
  expect(said({ ...accused, 'figures/newman.yaml~': text })).toHaveLength(2);
});
