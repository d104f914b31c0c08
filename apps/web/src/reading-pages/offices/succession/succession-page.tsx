import { SUCCESSION_VIEWS, type SuccessionParams, successionAddress } from '@kto-kogo/address';
import { formatSpan, type MonthSpan, SPHERES } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { PrintButton } from '../../../record/page/print-button.tsx';
import { SPHERE_WORDS } from '../../../record/sphere-words.ts';
import type { Term } from '../../../record/terms/term.ts';
import { type LinkTerms, termLinker } from '../../../record/terms/term-linker.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { ladderKey } from '../lane/ladder-key.tsx';
import { ChosenHolder } from './chosen-holder.tsx';
import type { SuccessionOffice } from './get-succession.ts';
import { holderProblems } from './holder-problems.ts';
import { Lanes } from './lanes.tsx';
import styles from './succession-page.module.css';
import { daysOf, groupByTurnover } from './turnover.ts';
import { turnoverWords } from './turnover-words.ts';

type Props = {
  offices: readonly SuccessionOffice[];
  params: SuccessionParams;
  problems: readonly string[];
  terms: readonly Term[];
  /** The months within which most of it happened. */
  height: MonthSpan;
  /** Writes the replacements as sentences or as a table, where the address asks for these. */
  replacements: (linkTerms: LinkTerms) => ReactNode;
};

export function SuccessionPage({ offices, params, problems, terms, height, replacements }: Props) {
  const linkTerms = termLinker(terms);
  const { sphere, view } = params;
  const shown = offices.filter((office) => sphere === null || office.sphere === sphere);
  const { groups, listPage } = onPage(groupByTurnover(shown, daysOf(height)), 'offices', params.page);
  const spheres = [null, ...SPHERES].map((one) => ({
    href: successionAddress.href({ ...params, page: 1, sphere: one }),
    words: one === null ? 'All' : SPHERE_WORDS[one],
    count: offices.filter((office) => one === null || office.sphere === one).length,
    isChosen: one === sphere,
  }));
  const views = SUCCESSION_VIEWS.map((one) => ({
    href: successionAddress.href({ ...params, page: 1, view: one }),
    words: one,
    isChosen: one === view,
  }));
  return (
    <Page width="wide">
      <PageTitle title="Succession" actions={<PrintButton />}>
        <p className={styles.lead}>{linkTerms(turnoverWords(shown, height))}</p>
        <p>
          That is what this record holds, not the whole of the state.{' '}
          <PageLink href="/offices">Offices by title</PageLink>
        </p>
      </PageTitle>
      <AddressProblems problems={[...problems, ...holderProblems(offices, params)]} />
      <ChoiceLinks label="Shown as" choices={views} />
      <ChoiceLinks label="Kind" choices={spheres} />
      {params.holder !== null && (
        <ChosenHolder
          offices={offices}
          shown={view === 'lanes' ? groups.flatMap(({ offices: drawn }) => drawn) : []}
          params={params}
        />
      )}
      {view === 'lanes' ? (
        <>
          <p className={styles.order}>
            A change is the end of a term. The offices with most of them {formatSpan(height.from, height.to)},
            the tinted months, stand first; equal ones by the first. Point at a name, or choose it, to light
            up the other offices of that person.
          </p>
          {ladderKey(['documented', 'reported', 'replaced', 'arrest', 'onward'], linkTerms)}
          <Lanes groups={groups} params={params} height={height} />
          <ListPages
            {...{ ...listPage, one: 'office', many: 'offices' }}
            hrefOf={(page) => successionAddress.href({ ...params, page })}
          />
        </>
      ) : (
        replacements(linkTerms)
      )}
    </Page>
  );
}
