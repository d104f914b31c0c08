import { sourcesAddress, type WorkListParams } from '@kto-kogo/address';
import { TIERS } from '@kto-kogo/domain';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { TIER_MEANINGS } from '../../../record/sources/tier-meanings.ts';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf, formatCount } from '../../../ui/count-of.ts';
import { bibliographyHref } from '../bibliography-formats.ts';
import { BibliographyLinks } from '../bibliography-links.tsx';
import { groupWorks } from './choose-works.ts';
import type { WorkRecord } from './get-works.ts';
import styles from './source-page.module.css';
import { WorkEntry } from './work-entry.tsx';

type Props = {
  works: readonly WorkRecord[];
  terms: readonly Term[];
  params: WorkListParams;
  problems: readonly string[];
};

export function SourcePage({ works, terms, params, problems }: Props) {
  const linkTerms = termLinker(terms);
  const citations = works.flatMap((work) => work.citations);
  const unread = citations.filter(({ read }) => !read).length;
  const { groups, listPage } = onPage(groupWorks(works, params), 'works', params.page);
  return (
    <Page>
      <PageTitle title="Sources">
        <p>
          {formatCount(citations.length)} places in {countOf(works.length, 'work', 'works')}.{' '}
          {unread > 0 &&
            linkTerms(
              `${formatCount(unread)} of the places were not read: they name where a reported claim can be checked, and document nothing.`,
            )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <ChoiceLinks
        label="Tier"
        choices={[
          {
            href: sourcesAddress.href({ tier: null }),
            words: 'All',
            count: works.length,
            isChosen: params.tier === null,
          },
          ...TIERS.map((tier) => ({
            href: sourcesAddress.href({ tier }),
            words: TIER_MEANINGS[tier].title,
            count: works.filter((work) => work.tier === tier).length,
            isChosen: params.tier === tier,
          })),
        ]}
      />
      {groups.map((group) => (
        <Section
          key={group.tier}
          title={TIER_MEANINGS[group.tier].title}
          aside={countOf(group.works.length, 'work', 'works')}
          id={`tier-${group.tier.toLowerCase()}`}
        >
          <p>{linkTerms(TIER_MEANINGS[group.tier].meaning)}</p>
          <ul className={styles.works}>
            {group.works.map((work) => (
              <WorkEntry key={work.id} work={work} />
            ))}
          </ul>
        </Section>
      ))}
      <ListPages
        {...{ ...listPage, one: 'work', many: 'works' }}
        hrefOf={(page) => sourcesAddress.href({ ...params, page })}
      />
      <BibliographyLinks title="All of it, as a bibliography" hrefOf={bibliographyHref} />
    </Page>
  );
}
