import type { YamlSource } from './yaml-source.ts';

/** Where a record stands: its file, the keys that lead to it there, and the id it is known by. */
export type Place = {
  source: YamlSource;
  path: readonly (string | number)[];
  record: string;
};

/** A record as its file says it, with the place to point at when something is wrong with it. */
export type Placed<T> = { value: T; place: Place };

export function within(place: Place, key: string, index: number, record: string = place.record): Place {
  return { source: place.source, path: [...place.path, key, index], record };
}
