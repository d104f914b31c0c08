import type {
  CoreFiveEvent_EntityFragment,
  CoreFiveFigure_FigureFragment,
  CoreFiveTie_TieFragment,
} from '../../../graphql/generated/graphql.ts';

/** The featured figures, the event or trial that ties them, and the ties among all of these. */
export type CoreFiveRecord = {
  figures: Omit<CoreFiveFigure_FigureFragment, 'ties'>[];
  event: CoreFiveEvent_EntityFragment | null;
  ties: CoreFiveTie_TieFragment[];
};
