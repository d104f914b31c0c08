import { successionAddress } from '@kto-kogo/address';
import { capital, type YearSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FigureDetails_FigureFragment } from '../../../graphql/generated/graphql.ts';
import { FateReadings } from '../../../record/entity/fate-readings.tsx';
import { Note } from '../../../record/note.tsx';
import { type LinkTerms, linkSentences } from '../../../record/terms/term-linker.tsx';
import { BothSides } from '../../../time/life/both-sides.tsx';
import { layCareer } from '../../../time/life/career.ts';
import { CareerAxis } from '../../../time/life/career-axis.tsx';
import { fallWords } from '../../../time/life/fall-words.ts';
import { handWords } from '../../../time/life/hand-words.ts';
import { lifeLine } from '../../../time/life/life.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import styles from './dossier.module.css';

graphql(/* GraphQL */ `
  fragment FigureDetails_figure on Figure {
    id
    name
    nativeName
    role
    born
    bornOldStyle
    died
    fate
    fateDate
    ...FateReadings_figure
    note
    rehabilitated
    hand {
      ...HandWords_tie
    }
    arrests {
      id
      date
      orderedBy {
        name
      }
    }
    accusationsReceived {
      from {
        id
        name
      }
    }
    tenures {
      id
      date
      until
      standing
      office {
        shortName
      }
    }
  }
`);

/** A person: name in Cyrillic, life, both sides, the career on a time axis. */
export function figureDetails(
  figure: FigureDetails_FigureFragment,
  linkTerms: LinkTerms,
  years: YearSpan,
): ReactNode {
  const accusers = figure.accusationsReceived.map(({ from }) => from);
  const career = layCareer({ life: figure, tenures: figure.tenures, arrests: figure.arrests }, years);
  return (
    <>
      {figure.nativeName !== null && (
        <p lang="ru" className={styles.native}>
          {figure.nativeName}
        </p>
      )}
      <p className={styles.life}>{linkTerms(lifeLine(figure))}</p>
      <p className={styles.summary}>{linkTerms(capital(figure.role))}</p>
      <FateReadings
        figure={figure}
        by={figure.fateReadings.map(({ by }) => linkTerms(by))}
        hasSources={false}
      />
      <Note text={figure.note && linkTerms(figure.note)} />
      <div className={styles.sides}>
        <BothSides
          life={figure}
          years={years}
          hand={linkSentences(handWords(figure.hand), linkTerms)}
          fall={linkSentences(fallWords({ ...figure, accusers }), linkTerms)}
        />
      </div>
      {career !== null && <CareerAxis career={career} name={figure.name} />}
      {figure.tenures.length > 0 && (
        <p className={styles.life}>
          <PageLink href={successionAddress.href({ holder: figure.id })}>
            These offices beside all others
          </PageLink>
        </p>
      )}
    </>
  );
}
