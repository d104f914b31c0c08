import type { Citation, Work } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { SourceRepository } from './source.repository.ts';

export type SourceLoaders = {
  findWork(id: string): Promise<Work | null>;
  findCitation(id: string): Promise<Citation | null>;
  /** @throws where one is missing: the record is loaded whole or not at all */
  getWork(id: string): Promise<Work>;
  getCitations(ids: readonly string[]): Promise<Citation[]>;
  citationsOfWork(workId: string): Promise<Citation[]>;
};

export function sourceLoaders(repository: SourceRepository, options: LoaderOptions): SourceLoaders {
  const citations = new DataLoader<string, Citation | null>(repository.citationsByIds, options);
  const works = new DataLoader<string, Work | null>(repository.worksByIds, options);
  const ofWork = new DataLoader(repository.citationsOfWorks, options);
  return {
    findWork: (id) => works.load(id),
    findCitation: (id) => citations.load(id),
    getWork: async (id) => present(await works.load(id), id),
    getCitations: (ids) => Promise.all(ids.map(async (id) => present(await citations.load(id), id))),
    citationsOfWork: (workId) => ofWork.load(workId),
  };
}

function present<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`The record refers to ${id}, which it does not hold.`);
  return value;
}
