import type { Term } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { GlossaryRepository } from './glossary.repository.ts';

export type GlossaryLoader = {
  /** Null where there is none of that id. */
  find(id: string): Promise<Term | null>;
  /** @throws where one is missing: the record is loaded whole or not at all */
  getMany(ids: readonly string[]): Promise<Term[]>;
  /** All terms, by name. What they refer to is then not read again. */
  all(): Promise<Term[]>;
};

export function glossaryLoader(repository: GlossaryRepository, options: LoaderOptions): GlossaryLoader {
  const byId = new DataLoader<string, Term | null>(repository.byIds, options);
  const get = async (id: string) => {
    const term = await byId.load(id);
    if (term === null) throw new Error(`The record refers to ${id}, which it does not hold.`);
    return term;
  };
  return {
    find: (id) => byId.load(id),
    getMany: (ids) => Promise.all(ids.map(get)),
    async all() {
      const terms = await repository.all();
      for (const term of terms) byId.prime(term.id, term);
      return terms;
    },
  };
}
