import { readRecord } from '../read-record.ts';

/** The record of this repository, read once for all tests of a worker: to read it takes two seconds. Not to be changed. */
export const theRecord = await readRecord();
