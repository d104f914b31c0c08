import type { Subject } from '@kto-kogo/domain';
import type { FindHitLine_HitFragment, NearestNamesQuery } from '../../graphql/generated/graphql.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { SearchBox } from '../../record/search/search-box.tsx';
import { FindHitList } from './find-hit-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import styles from './search-page.module.css';

type Props = {
  subject: Pick<Subject, 'searchFor' | 'texts'>;
  /** The searched text; empty before the first search. */
  text: string;
  problems: readonly string[];
  hits: readonly FindHitLine_HitFragment[];
  /** The names spelt most like it, where there are no hits. */
  nearest: NearestNamesQuery['nearestNames'];
};

export function SearchPage({ text, problems, hits, nearest, subject }: Props) {
  return (
    <Page>
      <PageTitle title={text === '' ? 'Search' : `Search for “${text}”`} />
      <AddressProblems problems={problems} />
      <div className={styles.box}>
        <SearchBox
          key={text}
          isMain
          size="large"
          initialText={text}
          hasFocus={text === ''}
          placeholder={subject.searchFor}
        />
      </div>
      {text === '' && (
        <p className={styles.hint}>
          A surname alone is enough, in Latin or Cyrillic letters and in any spelling; a typo does no harm.
          Posts, trials, events, months and words of the glossary are found too, also in a question.
        </p>
      )}
      {text !== '' && hits.length === 0 && (
        <NothingFound text={text} isOurs={subject.texts !== null} nearest={nearest} />
      )}
      <FindHitList hits={hits} />
    </Page>
  );
}
