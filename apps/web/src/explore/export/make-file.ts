import type { TieFilter } from '@kto-kogo/domain';
import { type Reading, readPeople, readTieDetails } from './details/read-details.ts';
import type { ExportInput } from './export-input.ts';
import type { Format } from './formats.ts';
import { fileName, heldWords } from './held.ts';
import type { ViewInput } from './scope.ts';

export type MadeFile = { name: string; content: Blob /** "109 ties". */; held: string };

type Parts = {
  format: Format;
  view: ViewInput;
  filter: TieFilter;
  /** The drawing as an SVG document. */
  draw: () => Promise<string>;
};

/**
 * Asks the record for what the format needs, and writes the file.
 * @throws RequestError
 * @throws RecordChanged
 */
export async function makeFile(
  { format, view, filter, draw }: Parts,
  reading: Omit<Reading, 'version'>,
): Promise<MadeFile> {
  const all = { ...reading, version: view.version };
  const writing = format.load();
  // Awaited below: an error of the reading comes first.
  writing.catch(() => undefined);
  const ids = view.ties.map(({ id }) => id);
  const details = format.needs.includes('ties') ? await readTieDetails(ids, filter, all) : new Map();
  const people = format.needs.includes('people') ? await readPeople(all) : new Map();
  const picture = format.holds === 'picture' ? await draw() : '';
  const input: ExportInput = { ...view, details, people, picture };
  const write = await writing;
  const content = new Blob([await write(input)], { type: format.type });
  return { name: fileName(format, input), content, held: heldWords(format, input) };
}
