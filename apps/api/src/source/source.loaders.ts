import type { Citation, Work } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import { loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { SourceRepository } from './source.repository.ts';

export type SourceLoaders = {
  findWork(id: string): Promise<Work | null>;
  findCitation(id: string): Promise<Citation | null>;
  /** @throws where one is missing: the record is loaded whole or not at all */
  getWork(id: string): Promise<Work>;
  getCitations(ids: readonly string[]): Promise<Citation[]>;
  /** Without those that are not there. */
  findCitations(ids: readonly string[]): Promise<Citation[]>;
  citationsOfWork(workId: string): Promise<Citation[]>;
};

export function sourceLoaders(repository: SourceRepository, options: LoaderOptions): SourceLoaders {
  const citations = loaderById(repository.citationsByIds, options);
  const works = loaderById(repository.worksByIds, options);
  const ofWork = new DataLoader(repository.citationsOfWorks, options);
  return {
    findWork: works.find,
    findCitation: citations.find,
    getWork: works.get,
    getCitations: citations.getMany,
    findCitations: citations.findMany,
    citationsOfWork: (workId) => ofWork.load(workId),
  };
}
