import type { Tie, TieFilter, TieKind } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { TieCount, TieOfKind, TiePage, TiePageArgs, TieRepository } from './tie.repository.ts';

export type TieLoaders = {
  find(id: string): Promise<Tie | null>;
  /** One that a field refers to. @throws where it is missing: the record is loaded whole or not at all */
  get(id: string): Promise<Tie>;
  /** In the order given. */
  getMany(ids: readonly string[]): Promise<Tie[]>;
  leaving<K extends TieKind>(kind: K, id: string): Promise<TieOfKind<K>[]>;
  reaching<K extends TieKind>(kind: K, id: string): Promise<TieOfKind<K>[]>;
  replacementsIn(officeId: string): Promise<TieOfKind<'REPLACEMENT'>[]>;
  counts(where: TieFilter, id: string): Promise<TieCount[]>;
  page(args: TiePageArgs, id: string): Promise<TiePage>;
};

/** One loader for each kind, direction and set of arguments that a question names: as many as it has fields, no more. */
export function tieLoaders(repository: TieRepository, options: LoaderOptions): TieLoaders {
  const byId = new DataLoader<string, Tie | null>(repository.byIds, options);
  const lists = new Map<string, DataLoader<string, Tie[]>>();
  const counts = new Map<string, DataLoader<string, TieCount[]>>();
  const pages = new Map<string, DataLoader<string, TiePage>>();
  const replacements = new DataLoader(repository.replacementsIn, options);

  async function get(id: string): Promise<Tie> {
    const tie = await byId.load(id);
    if (tie === null) throw new Error(`The record refers to the tie ${id}, which it does not hold.`);
    return tie;
  }

  function kept<Value>(
    loaders: Map<string, DataLoader<string, Value>>,
    key: string,
    load: (ids: readonly string[]) => Promise<Value[]>,
  ): DataLoader<string, Value> {
    const loader = loaders.get(key) ?? new DataLoader(load, options);
    loaders.set(key, loader);
    return loader;
  }

  function list<K extends TieKind>(direction: 'leaving' | 'reaching', kind: K, id: string) {
    const loader = kept(lists, `${direction} ${kind}`, (ids) => repository[direction](kind, ids));
    return loader.load(id) as Promise<TieOfKind<K>[]>;
  }

  return {
    find: (id) => byId.load(id),
    get,
    getMany: (ids) => Promise.all(ids.map(get)),
    leaving: (kind, id) => list('leaving', kind, id),
    reaching: (kind, id) => list('reaching', kind, id),
    replacementsIn: (officeId) => replacements.load(officeId),
    counts: (where, id) =>
      kept(counts, JSON.stringify(where), (ids) => repository.counts(where, ids)).load(id),
    page: (args, id) => kept(pages, JSON.stringify(args), (ids) => repository.pages(args, ids)).load(id),
  };
}
