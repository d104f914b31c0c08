import type { Arrest } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { ClaimPage } from '../connection/claim-page.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { ArrestPageArgs, ArrestRepository } from './arrest.repository.ts';

export type ArrestLoaders = {
  /** Null where there is none of that id. */
  find(id: string): Promise<Arrest | null>;
  /** @throws where it is missing: the record is loaded whole or not at all */
  get(id: string): Promise<Arrest>;
  ofFigure(figureId: string): Promise<Arrest[]>;
  page(args: ArrestPageArgs): Promise<ClaimPage<Arrest>>;
};

export function arrestLoaders(repository: ArrestRepository, options: LoaderOptions): ArrestLoaders {
  const byId = new DataLoader<string, Arrest | null>(repository.byIds, options);
  const ofFigure = new DataLoader(repository.ofFigures, options);
  return {
    find: (id) => byId.load(id),
    async get(id) {
      const arrest = await byId.load(id);
      if (arrest === null) throw new Error(`The record refers to the arrest ${id}, which it does not hold.`);
      return arrest;
    },
    ofFigure: (figureId) => ofFigure.load(figureId),
    page: repository.page,
  };
}
