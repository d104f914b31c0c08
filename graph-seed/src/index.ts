export { type LoadOptions, type LoadResult, loadRecord } from './load/load-record.ts';
export { readRecord } from './read-record.ts';
export { SeedError } from './seed-error.ts';
