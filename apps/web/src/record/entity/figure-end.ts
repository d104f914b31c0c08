import { FATE_WORDS, formatEdtf, moreExactDate } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FigureEnd_FigureFragment } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment FigureEnd_figure on Figure {
    fate
    fateDate
    died
  }
`);

/** The fate of a figure with its date. Those who outlived it have none: their death was another matter. */
export function figureEnd({ fate, fateDate, died }: FigureEnd_FigureFragment): string {
  const date = fate === 'SURVIVED' ? null : moreExactDate(fateDate, died);
  return date === null ? FATE_WORDS[fate] : `${FATE_WORDS[fate]}, ${formatEdtf(date, 'short')}`;
}
