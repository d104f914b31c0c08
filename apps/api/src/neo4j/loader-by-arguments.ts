import DataLoader from 'dataloader';
import type { LoaderOptions } from './loader-options.ts';

/**
 * A loader for fields that take arguments: keys with equal arguments are read by one statement. Arguments and keys are compared
 * by their JSON.
 */
export function loaderByArguments<Args, Key, Value>(
  load: (args: Args, keys: readonly Key[]) => Promise<Value[]>,
  options: LoaderOptions,
): (args: Args, key: Key) => Promise<Value> {
  const loaders = new Map<string, DataLoader<Key, Value, string>>();
  return (args, key) => {
    const name = JSON.stringify(args);
    const loader =
      loaders.get(name) ??
      new DataLoader<Key, Value, string>((keys) => load(args, keys), {
        ...options,
        cacheKeyFn: (each) => JSON.stringify(each),
      });
    loaders.set(name, loader);
    return loader.load(key);
  };
}
