import { readFile, writeFile } from 'node:fs/promises';

const NAME = String.raw`(?:query|mutation|subscription|fragment) (\w+)`;
/** A row of the map that codegen writes: the whole text of an operation, and what it became. */
const ROW = new RegExp(String.raw`^    "[^"]*?\b${NAME}.*": (types\.\w+),$`, 'gm');

/**
 * Codegen finds an operation by its whole text, and so sends each text twice to every page that has one. By its name, which is no other's, it is sent once.
 *
 * @param file as codegen wrote it: of others nothing is changed
 */
export async function documentsByName(file: string): Promise<void> {
  if (!/[\\/]gql\.ts$/.test(file)) return;
  const written = await readFile(file, 'utf8');
  const [before = '', map = '', after = ''] = written.split(/^(const documents: Documents = \{$.*?^\};$)/ms);
  const names = [...map.matchAll(ROW)].map(([, name]) => name);
  if (names.length === 0 || names.length !== map.split('\n').length - 2)
    throw new Error(`${file} is not as codegen used to write it.`);
  if (new Set(names).size !== names.length) throw new Error('An operation and a fragment have one name.');
  const byName = map
    .replace('const documents: Documents', 'const documents: Readonly<Record<string, unknown>>')
    .replaceAll(ROW, '    $1: $2,');
  const found = after.replace(
    /^ {2}return \(documents as any\)\[source\] \?\? \{\};$/m,
    `  return documents[/${NAME}/.exec(source)?.[1] ?? ''] ?? {};`,
  );
  if (found === after) throw new Error(`${file} is not as codegen used to write it.`);
  // What was the type of the map.
  await writeFile(file, before.replace(/^type Documents = \{$.*?^\};$/ms, '') + byName + found);
}
