import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '@kto-kogo/graph-seed';
import { layOutRecord } from './lay-out-record.ts';

/** `npm run positions`: where everybody stands in the opening view, computed once for the record as it is. */
const folder = join(import.meta.dirname, '../src/picture/generated');
const positions = layOutRecord(await readRecord(), ({ people, crossings, overlaps, seconds }) => {
  const figures = `${people} people first, ${crossings} crossings, ${overlaps} overlaps`;
  process.stdout.write(`positions: ${figures}, ${seconds.toFixed(1)} s\n`);
});
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'positions.json'), `${JSON.stringify(positions)}\n`);
