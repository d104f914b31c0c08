import { isStagePage, type PageName } from '@kto-kogo/address';
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

const DRAWS_NOTHING = 'This page draws nothing.';
export const SAY_WHICH = 'Say which page: /stage?view=/figures.';

/**
 * Why a view draws nothing, in words: what it speaks of is not there, or its page never draws.
 *
 * @param problems of the view, see `viewProblems`
 */
export function whyNothing(page: PageName, problems: readonly string[]): readonly string[] {
  return isStagePage(page) && problems.length > 0 ? problems : [...problems, DRAWS_NOTHING];
}

/** @param stage null where nothing is drawn @param problems in words, of this view */
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
    problems,
  };
}
