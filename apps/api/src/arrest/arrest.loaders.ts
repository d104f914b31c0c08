import type { Arrest } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { ClaimPage } from '../connection/claim-page.ts';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { ArrestPageArgs, ArrestRepository } from './arrest.repository.ts';

export type ArrestLoaders = LoaderById<Arrest> & {
  ofFigure(figureId: string): Promise<Arrest[]>;
  page(args: ArrestPageArgs): Promise<ClaimPage<Arrest>>;
};

export function arrestLoaders(repository: ArrestRepository, options: LoaderOptions): ArrestLoaders {
  const ofFigure = new DataLoader(repository.ofFigures, options);
  return {
    ...loaderById(repository.byIds, options),
    ofFigure: (figureId) => ofFigure.load(figureId),
    page: repository.page,
  };
}
