import { ENTITY_KINDS, type Id, type TieFilter } from '@kto-kogo/domain';
import { chooseCore, endsOfTie, findEntity, oldestFirst, rankEntities } from '@kto-kogo/network';
import { currentId, type Paths } from '../paths/paths.ts';
import { type ChosenTies, spellTies } from '../paths/spell-ties.ts';

export type AskedCore = {
  /** Which ties count for the order; null for those between figures. */
  where: TieFilter | null;
  /** Ids of entities or ties, former ones too. */
  around: readonly Id[];
  depth: number;
  first: number;
};

/** The core by ids; `entities` and `ties` in the order in which they are given. */
export type CoreAnswer = ChosenTies & {
  entities: readonly Id[];
  tied: readonly { id: Id; ties: number }[];
  omittedFigures: number;
  omittedTies: number;
  keptTies: number;
};

const FIGURE = ENTITY_KINDS.indexOf('FIGURE');

/** Yields between slices of work. */
export function* answerCore(paths: Paths, asked: AskedCore): Generator<void, CoreAnswer> {
  const { index } = paths;
  const { depth, first, where } = asked;
  const ranking = where === null ? paths.ranking : yield* rankEntities(index, where);
  const around = asked.around.flatMap((id) => numbersOf(paths, id));
  const core = yield* chooseCore(index, ranking, { around, depth, first, where });
  const entities = core.entities.map((entity) => index.entities.ids.at(entity));
  const tied = core.entities.flatMap((entity, at) =>
    index.entities.kinds[entity] === FIGURE
      ? { id: entities[at] ?? '', ties: ranking.counts[entity] ?? 0 }
      : [],
  );
  return {
    ...spellTies(index, oldestFirst(index, core.ties)),
    entities,
    tied,
    omittedFigures: ranking.figures - tied.length,
    omittedTies: index.tieIds.length - core.ties.length,
    keptTies: ranking.kept,
  };
}

/** An entity itself, or both ends of a tie; none of what there is not. */
function numbersOf(paths: Paths, id: Id): number[] {
  const { index } = paths;
  const entity = findEntity(index, currentId(paths, id));
  if (entity >= 0) return [entity];
  const tie = index.tieIds.find(currentId(paths, id));
  return tie < 0 ? [] : endsOfTie(index, tie);
}
