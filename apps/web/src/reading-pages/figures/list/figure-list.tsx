import { entityHref, type FigureListParams, figuresAddress } from '@kto-kogo/address';
import { Fragment } from 'react';
import { LensForm } from '../../../record/interpretation/lens-form.tsx';
import { lensLegend } from '../../../record/interpretation/lens-legend.tsx';
import type { Lenses } from '../../../record/interpretation/lenses-query.ts';
import { SpokenOfChoice } from '../../../record/interpretation/spoken-of-choice.tsx';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { EmptyList } from '../../../record/page/empty-list.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { countOf, formatCount } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import styles from './figure-list.module.css';
import { FigureListForm } from './figure-list-form.tsx';
import { figureTable } from './figure-table.tsx';
import { type FigurePage, PAGE_SIZE } from './get-figures.ts';

type Props = {
  params: FigureListParams;
  problems: readonly string[];
  page: FigurePage;
  counts: { all: number; 'spoken-of': number } | null;
  elsewhere: FigurePage['figures'];
  lens: Lenses;
  terms: readonly Term[];
};

export function FigureList({ params, problems, page, counts, elsewhere, lens, terms }: Props) {
  const { groups, lenses } = lens;
  const linkTerms = termLinker(terms);
  const everybody = figuresAddress.href({ lenses: params.lenses });
  const first = (params.page - 1) * PAGE_SIZE + 1;
  return (
    <Page width="wide">
      <PageTitle title="Figures">
        <p>
          Everybody in the record. The mark before a name says how the life ended; a ring, that the person had
          a hand in it.
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <FigureListForm params={params} />
      <LensForm
        href={figuresAddress.href({ ...params, lenses: [], shown: 'all' })}
        groups={groups}
        chosen={params.lenses}
      />
      {lensLegend({
        lenses,
        shown: new Set(page.figures.map(({ id }) => id)),
        hasTies: false,
        kinds: ['FIGURE'],
        linkTerms,
      })}
      {counts !== null && (
        <SpokenOfChoice
          lenses={lenses}
          shown={params.shown}
          hrefOf={(shown) => figuresAddress.href({ ...params, shown, after: null, page: 1 })}
          counts={counts}
        />
      )}
      {elsewhere.length > 0 && (
        <p className={styles.elsewhere}>
          The {lenses.length === 1 ? 'lens speaks' : 'lenses speak'} of{' '}
          {countOf(elsewhere.length, 'person', 'people')} on other pages of this list:{' '}
          {elsewhere.map((figure, index) => (
            <Fragment key={figure.id}>
              {index > 0 && (index === elsewhere.length - 1 ? ' and ' : ', ')}
              <PageLink href={entityHref(figure)}>{figure.name}</PageLink>
            </Fragment>
          ))}
          .
        </p>
      )}
      {page.figures.length === 0 ? (
        <EmptyList
          what={
            params.shown === 'spoken-of'
              ? 'The reading speaks of nobody here.'
              : params.q === ''
                ? 'Nobody in the record has this fate.'
                : `Nobody is recorded as “${params.q}”${params.fate.length > 0 ? ' with this fate' : ''}.`
          }
          advice="Try the surname alone, in any spelling, or widen the fates."
          href={everybody}
          action="Show everybody"
        />
      ) : (
        <>
          <p className={styles.count}>
            {page.next === null && params.page === 1
              ? countOf(page.total, 'person', 'people')
              : `${first}–${first + page.figures.length - 1} of ${formatCount(page.total)} people`}
          </p>
          {figureTable(page.figures, lenses, linkTerms)}
          <nav className={styles.pages} aria-label="Pages of the list">
            {params.page > 1 && (
              <ButtonLink href={figuresAddress.href({ ...params, after: null, page: 1 })}>
                First page
              </ButtonLink>
            )}
            {page.next !== null && (
              <ButtonLink
                rel="next"
                href={figuresAddress.href({ ...params, after: page.next, page: params.page + 1 })}
              >
                Next {PAGE_SIZE}
              </ButtonLink>
            )}
          </nav>
        </>
      )}
    </Page>
  );
}
