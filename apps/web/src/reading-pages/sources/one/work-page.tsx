import { type WorkParams, workAddress } from '@kto-kogo/address';
import { capital, type Id } from '@kto-kogo/domain';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { TIER_MEANINGS } from '../../../record/sources/tier-meanings.ts';
import { workTypeWords } from '../../../record/sources/work-type-words.ts';
import { workWorth } from '../../../record/sources/work-worth.ts';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf, formatCount } from '../../../ui/count-of.ts';
import { Facts } from '../../../ui/facts.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { workFileHref } from '../bibliography-formats.ts';
import { BibliographyLinks } from '../bibliography-links.tsx';
import { listedAt } from '../listed-at.ts';
import { chainsOf, monthsOf, networkOf } from './citing-ties.ts';
import type { WorkView } from './get-work.ts';
import { PlaceList } from './place-list.tsx';
import { restingList } from './resting-list.tsx';
import { RESTING_WORDS } from './resting-words.ts';
import styles from './work-page.module.css';

type Props = {
  view: WorkView;
  params: WorkParams;
  terms: readonly Term[];
  problems: readonly string[];
  address: string;
  version: string;
};

/** A work: what it is and what it is worth, the places cited, and all that rests on it. */
export function WorkPage({ view: { work, lists }, params, terms, problems, address, version }: Props) {
  const linkTerms = termLinker(terms);
  const { id, title, author, editors, container, year, citations } = work;
  const tier = TIER_MEANINGS[work.tier];
  const unread = citations.filter(({ read }) => !read).length;
  const placeOf = new Map<Id, string | null>(citations.map((place) => [place.id, placeWords(place)]));
  const full = lists.filter(({ total }) => total > 0);
  const sum = full.reduce((all, { total }) => all + total, 0);
  return (
    <Page>
      <PageTitle
        title={<cite className={styles.title}>{title}</cite>}
        kicker={<PageLink href={listedAt(work)}>Sources</PageLink>}
      >
        <Facts
          facts={[
            { label: 'Author', value: author ?? (editors === null ? 'not known' : null) },
            { label: container === null ? 'Edited by' : 'In a book edited by', value: editors },
            { label: 'Stands in', value: container },
            { label: 'Year', value: year },
            { label: 'What it is', value: workTypeWords(work.type) },
            {
              label: 'Cited',
              value: `${countOf(citations.length, 'place', 'places')}${unread > 0 ? `, ${formatCount(unread)} not read` : ''}`,
            },
            { label: 'Tier', value: tier.title.toLowerCase() },
          ]}
        />
      </PageTitle>
      <AddressProblems problems={problems} />
      {params.kind === null ? (
        <>
          <Section title="What it is worth" id="tier">
            <p className={styles.worth}>
              <strong>{tier.title}.</strong> {linkTerms(workWorth(work))}
            </p>
            <p className={styles.worth}>
              {linkTerms(
                'The tier is of the work, not of the single claim. A place that was read documents what it says; one that was not names where a reported claim can be checked, and documents nothing.',
              )}
            </p>
          </Section>
          <Section title="Places cited" aside={countOf(citations.length, 'place', 'places')} id="places">
            <PlaceList work={work} />
          </Section>
          <Section title="What rests on it" aside={`${formatCount(sum)} in all`} id="resting">
            {full.length === 0 ? (
              <p>Nothing in the record cites it. It is named as a place where more can be read.</p>
            ) : (
              <>
                <ChoiceLinks
                  label="Kind"
                  choices={full.map(({ kind, total }) => ({
                    href: `#${kind.toLowerCase()}`,
                    words: RESTING_WORDS[kind].title,
                    count: total,
                    isChosen: false,
                  }))}
                />
                <p className={styles.ways}>
                  <PageLink href={networkOf(id)}>The ties that cite it, in the network</PageLink>
                  <PageLink href={monthsOf(id)}>month by month</PageLink>
                  <PageLink href={chainsOf(id)}>chains through them alone</PageLink>
                </p>
              </>
            )}
          </Section>
        </>
      ) : (
        <p className={styles.ways}>
          <PageLink href={workAddress.href(id)}>All that rests on this work</PageLink>
        </p>
      )}
      {(params.kind === null ? full : lists).map(({ kind, total, rows, next }) => {
        const { title, one, many } = RESTING_WORDS[kind];
        return (
          <Section key={kind} title={title} aside={countOf(total, one, many)} id={kind.toLowerCase()}>
            {total === 0 ? (
              <p>{`${capital(many)} that cite it: none.`}</p>
            ) : (
              restingList(rows, placeOf, linkTerms)
            )}
            <p className={styles.ways}>
              {params.after !== null && (
                <PageLink href={workAddress.href(id, { kind })}>From the first</PageLink>
              )}
              {next !== null && (
                <PageLink
                  href={workAddress.href(id, { kind, after: params.kind === null ? null : next })}
                  rel={params.kind === null ? undefined : 'next'}
                >
                  {params.kind === null ? `All ${countOf(total, one, many)}` : 'The next ones'}
                </PageLink>
              )}
            </p>
          </Section>
        );
      })}
      <BibliographyLinks title="Cite this work" hrefOf={(format) => workFileHref(id, format)} />
      <CitePage title={title} address={address} version={version} />
    </Page>
  );
}

/** A place that was not read bears no claim: it names where one can be checked. */
function placeWords({ where, read }: WorkView['work']['citations'][number]): string | null {
  return where === null || read ? where : `${where} (not read)`;
}
