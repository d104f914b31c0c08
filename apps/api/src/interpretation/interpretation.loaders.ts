import type { Interpretation, InterpretationGroup, Stance } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { InterpretationRepository } from './interpretation.repository.ts';

export type InterpretationLoaders = {
  groups: LoaderById<InterpretationGroup>;
  interpretations: LoaderById<Interpretation>;
  stances: LoaderById<Stance>;
  /** The groups in their order. */
  all(): Promise<InterpretationGroup[]>;
  /** The stances on an entity or a tie. */
  stancesAbout(id: string): Promise<Stance[]>;
};

export function interpretationLoaders(
  repository: InterpretationRepository,
  options: LoaderOptions,
): InterpretationLoaders {
  const groups = loaderById(repository.groupsByIds, options);
  const about = new DataLoader(repository.stancesAbout, options);
  return {
    groups,
    interpretations: loaderById(repository.interpretationsByIds, options),
    stances: loaderById(repository.stancesByIds, options),
    async all() {
      const all = await repository.groups();
      groups.keep(all);
      return all;
    },
    stancesAbout: (id) => about.load(id),
  };
}
