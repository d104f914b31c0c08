import type { Thesis, ThesisClaim } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { ThesisRepository } from './thesis.repository.ts';

export type ThesisLoaders = {
  theses: LoaderById<Thesis>;
  claims: LoaderById<ThesisClaim>;
  all(): Promise<Thesis[]>;
  claimsOfEntity(id: string): Promise<ThesisClaim[]>;
  claimsOfTie(id: string): Promise<ThesisClaim[]>;
};

export function thesisLoaders(repository: ThesisRepository, options: LoaderOptions): ThesisLoaders {
  const theses = loaderById(repository.thesesByIds, options);
  const ofEntity = new DataLoader(repository.claimsOfEntities, options);
  const ofTie = new DataLoader(repository.claimsOfTies, options);
  return {
    theses,
    claims: loaderById(repository.claimsByIds, options),
    async all() {
      const all = await repository.theses();
      theses.keep(all);
      return all;
    },
    claimsOfEntity: (id) => ofEntity.load(id),
    claimsOfTie: (id) => ofTie.load(id),
  };
}
