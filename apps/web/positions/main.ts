import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '@kto-kogo/graph-seed';
import { groupRecord } from './group-record.ts';
import { type LayoutFigures, layOutFreely, layOutRecord } from './lay-out-record.ts';

/** `npm run positions`: where everybody stands in the layouts that are computed once for the record as it is. */
const folder = join(import.meta.dirname, '../src/record/positions/generated');
const record = await readRecord();
const tell =
  (layout: string) =>
  ({ people, crossings, overlaps, seconds }: LayoutFigures) => {
    const figures = `${people} people first, ${crossings} crossings, ${overlaps} overlaps`;
    process.stdout.write(`positions, ${layout}: ${figures}, ${seconds.toFixed(1)} s\n`);
  };
const files = {
  positions: layOutRecord(record, tell('bands of time')),
  force: layOutFreely(record, tell('ties alone')),
  groups: groupRecord(record),
};
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content)}\n`);
}
