import DataLoader from 'dataloader';
import type { LoaderOptions } from './loader-options.ts';

/** Reads by their ids what the record refers to, all of one level of a query in one statement. */
export type LoaderById<Value> = {
  /** Null where there is none of that id. */
  find(id: string): Promise<Value | null>;
  /** @throws where it is missing: the record is loaded whole or not at all */
  get(id: string): Promise<Value>;
  /** In the order of `ids`. @throws where one is missing */
  getMany(ids: readonly string[]): Promise<Value[]>;
  /** In the order of `ids`, without those that are not there. */
  findMany(ids: readonly string[]): Promise<Value[]>;
  /** Adds what another statement has already read, so that it is not read again. */
  keep(values: readonly Value[]): void;
};

/** @param byIds one value for each id, in their order; null where there is none */
export function loaderById<Value extends { id: string }>(
  byIds: (ids: readonly string[]) => Promise<(Value | null)[]>,
  options: LoaderOptions,
): LoaderById<Value> {
  const loader = new DataLoader<string, Value | null>(byIds, options);
  const get = async (id: string) => {
    const value = await loader.load(id);
    if (value === null) throw new Error(`The record refers to ${id}, which it does not hold.`);
    return value;
  };
  return {
    find: (id) => loader.load(id),
    get,
    getMany: (ids) => Promise.all(ids.map(get)),
    findMany: async (ids) =>
      (await Promise.all(ids.map((id) => loader.load(id)))).filter((value) => value !== null),
    keep(values) {
      for (const value of values) loader.prime(value.id, value);
    },
  };
}
