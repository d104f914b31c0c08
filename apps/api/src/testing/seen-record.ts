import type { RecordState } from '../record/record-version.ts';
import { sampleFacts } from './sample-rows.ts';

/** A record that the database has just confirmed. */
export const SEEN: RecordState = {
  version: 'a',
  facts: sampleFacts('a'),
  since: null,
  failure: null,
  surelyUntil: Number.POSITIVE_INFINITY,
  generation: 0,
};
