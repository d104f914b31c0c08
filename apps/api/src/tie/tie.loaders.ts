import type { Tie, TieFilter, TieKind } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { ClaimPage } from '../connection/claim-page.ts';
import { loaderByArguments } from '../neo4j/loader-by-arguments.ts';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { TieCount, TieOfKind, TiePageArgs, TieRepository } from './tie.repository.ts';

export type TieLoaders = LoaderById<Tie> & {
  leaving<K extends TieKind>(kind: K, id: string): Promise<TieOfKind<K>[]>;
  reaching<K extends TieKind>(kind: K, id: string): Promise<TieOfKind<K>[]>;
  replacementsIn(officeId: string): Promise<TieOfKind<'REPLACEMENT'>[]>;
  onOccasion(occurrenceId: string): Promise<TieOfKind<'ACCUSATION'>[]>;
  counts(where: TieFilter, id: string): Promise<TieCount[]>;
  page(args: TiePageArgs, id: string): Promise<ClaimPage<Tie>>;
  pageOfAll(args: TiePageArgs): Promise<ClaimPage<Tie>>;
};

export function tieLoaders(repository: TieRepository, options: LoaderOptions): TieLoaders {
  const byId = loaderById(repository.byIds, options);
  const replacements = new DataLoader(repository.replacementsIn, options);
  const accusations = new DataLoader(repository.onOccasions, options);
  const list = loaderByArguments(
    ({ direction, kind }: ListArgs, ids: readonly string[]) => repository[direction](kind, ids),
    options,
  );

  return {
    ...byId,
    leaving: <K extends TieKind>(kind: K, id: string) =>
      list({ direction: 'leaving', kind }, id) as Promise<TieOfKind<K>[]>,
    reaching: <K extends TieKind>(kind: K, id: string) =>
      list({ direction: 'reaching', kind }, id) as Promise<TieOfKind<K>[]>,
    replacementsIn: (officeId) => replacements.load(officeId),
    onOccasion: (occurrenceId) => accusations.load(occurrenceId),
    counts: loaderByArguments(repository.counts, options),
    page: loaderByArguments(repository.pages, options),
    pageOfAll: repository.pageOfAll,
  };
}

type ListArgs = { direction: 'leaving' | 'reaching'; kind: TieKind };
