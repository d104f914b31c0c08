import { entityHref } from '../../address/entity-href.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { EmptyList } from '../../record/page/empty-list.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { HitList } from '../../record/search/hit-list.tsx';
import { SearchBox } from '../../record/search/search-box.tsx';
import { countOf } from '../../ui/count-of.ts';
import styles from './search-page.module.css';

type Props = {
  /** The searched text; empty before the first search. */
  text: string;
  problems: readonly string[];
  hits: readonly SearchHitLine_HitFragment[];
};

export function SearchPage({ text, problems, hits }: Props) {
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
          placeholder="Yezhov, Ежов, Jeschow, a trial, an office"
        />
      </div>
      {text === '' && (
        <p className={styles.hint}>
          A surname alone is enough, in Latin or Cyrillic letters and in any spelling; a typo does no harm.
          Trials, offices and events are found too.
        </p>
      )}
      {text !== '' && hits.length === 0 && (
        <EmptyList
          what={`Nobody and nothing is recorded as “${text}”.`}
          advice="Try the surname alone, or another spelling. Who is missing from the record, and why, stands under About."
          href="/figures"
          action="Look through all figures"
        />
      )}
      <HitList
        title={`${countOf(hits.length, 'result', 'results')}, the nearest first.`}
        hits={hits}
        hrefOf={({ entity }) => entityHref(entity)}
      />
    </Page>
  );
}
