import { formatEdtf } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FigureEnd_FigureFragment } from '../../graphql/generated/graphql.ts';
import { figureEndWords } from '../../marks/figure-end-words.ts';

graphql(/* GraphQL */ `
  fragment FigureEnd_figure on Figure {
    fate
    fateDate
    died
  }
`);

/** The fate of a figure with its date. */
export function FigureEnd({ figure }: { figure: FigureEnd_FigureFragment }) {
  const { words, date } = figureEndWords(figure);
  return (
    <>
      {words}
      {date !== null && `, ${formatEdtf(date, 'short')}`}
    </>
  );
}
