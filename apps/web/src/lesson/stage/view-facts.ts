import type { Id } from '@kto-kogo/domain';
import type { Stage } from './stage.ts';
import type { Known } from './view-problems.ts';

/** What is to be known of a view by whoever puts it into a lesson. */
export type ViewFacts = {
  /** What is seen, in words; empty where nothing is. */
  name: string;
  /** How many people are drawn with their names. */
  people: number;
  /** How many ties are drawn as lines. */
  ties: number;
  /** The entities that are drawn: a question may ask to point at them. */
  shown: readonly { id: Id; name: string }[];
  /** What of the address is not understood, in words. */
  problems: readonly string[];
};

export const DRAWS_NOTHING = 'This page draws nothing.';
export const SAY_WHICH = 'Say which page: /stage?view=/figures/yezhov.';

/** @param stage null where the page draws nothing @param problems of the view, see `viewProblems` */
export function viewFacts(
  stage: Omit<Stage, 'drawing' | 'key' | 'leastScale'> | null,
  { entities }: Pick<Known, 'entities'>,
  problems: readonly string[],
): ViewFacts {
  const { name, people, ties, shown } = stage ?? { name: '', people: 0, ties: 0, shown: [] };
  return {
    ...{ name, people, ties },
    shown: shown.flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ id, name: entity.name }];
    }),
    problems: stage === null ? [...problems, DRAWS_NOTHING] : problems,
  };
}
