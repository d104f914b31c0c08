import { graphql } from '../../graphql/generated/gql.ts';
import type { FigureDetails_FigureFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { BothSides } from '../figure-page/both-sides.tsx';
import { layCareer } from '../figure-page/career.ts';
import { CareerAxis } from '../figure-page/career-axis.tsx';
import { fallWords } from '../figure-page/fall-words.ts';
import { handWords } from '../figure-page/hand-words.ts';
import { lifeLine } from '../figure-page/life-line.ts';
import { ALL_LANES, successionHref } from '../succession/succession-params.ts';
import styles from './dossier.module.css';

graphql(/* GraphQL */ `
  fragment FigureDetails_figure on Figure {
    id
    name
    nativeName
    role
    born
    died
    fate
    fateDate
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
export function FigureDetails({ figure }: { figure: FigureDetails_FigureFragment }) {
  const accusers = new Set(figure.accusationsReceived.map(({ from }) => from.id)).size;
  const career = layCareer({ life: figure, tenures: figure.tenures, arrests: figure.arrests });
  return (
    <>
      {figure.nativeName !== null && (
        <p lang="ru" className={styles.native}>
          {figure.nativeName}
        </p>
      )}
      <p className={styles.life}>{lifeLine(figure)}</p>
      <p className={styles.summary}>{figure.role.charAt(0).toUpperCase() + figure.role.slice(1)}</p>
      <div className={styles.sides}>
        <BothSides life={figure} hand={handWords(figure.hand)} fall={fallWords({ ...figure, accusers })} />
      </div>
      {career !== null && <CareerAxis career={career} name={figure.name} />}
      {figure.tenures.length > 0 && (
        <p className={styles.life}>
          <PageLink href={successionHref(ALL_LANES, { holder: figure.id })}>
            These offices beside all others
          </PageLink>
        </p>
      )}
    </>
  );
}
