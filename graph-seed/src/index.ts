export { readRecord } from './read-record.ts';
export { SeedError } from './seed-error.ts';
