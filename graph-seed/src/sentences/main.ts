import { readRecord } from '../read-record.ts';
import { sentenceShapes } from './sentence-shapes.ts';

/** `npm run seed:sentences`: prints each shape of sentence that the record derives, how often it occurs, and one example. */
const shapes = sentenceShapes(await readRecord());
for (const { shape, count, example } of shapes)
  process.stdout.write(`${count} × ${shape}\n      ${example}\n`);
process.stdout.write(`${shapes.length} shapes.\n`);
