import type { Term } from '@kto-kogo/domain';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { GlossaryRepository } from './glossary.repository.ts';

export type GlossaryLoader = LoaderById<Term> & {
  /** All terms, by name. What they refer to is then not read again. */
  all(): Promise<Term[]>;
};

export function glossaryLoader(repository: GlossaryRepository, options: LoaderOptions): GlossaryLoader {
  const byId = loaderById(repository.byIds, options);
  return {
    ...byId,
    async all() {
      const terms = await repository.all();
      byId.keep(terms);
      return terms;
    },
  };
}
