import type { YamlSource } from './yaml-source.ts';

/** Where an entry is: its file, the keys that lead to it there, and its id. */
export type Place = {
  source: YamlSource;
  path: readonly (string | number)[];
  record: string;
};

/** An entry of a file with the place to report in findings. */
export type Placed<T> = { value: T; place: Place };

export function within(place: Place, key: string, index: number, record: string = place.record): Place {
  return { source: place.source, path: [...place.path, key, index], record };
}
