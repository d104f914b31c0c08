import { exploreHref, successionAddress } from '@kto-kogo/address';
import { capital, type YearSpan } from '@kto-kogo/domain';
import type { ClaimRow_TieFragment } from '../../../graphql/generated/graphql.ts';
import { forceWords } from '../../../marks/force-words.ts';
import { ArrestRow } from '../../../record/claim/arrest-row.tsx';
import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimList } from '../../../record/claim/claim-list.tsx';
import { arrestTexts, tellList } from '../../../record/claim/claim-texts.tsx';
import { entityClaims } from '../../../record/class-notes/entity-claims.tsx';
import { entityStances } from '../../../record/interpretation/entity-stances.tsx';
import { endsWords } from '../../../record/network/side-words.ts';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { LIST_MAX } from '../../../record/page/on-page.ts';
import { Page } from '../../../record/page/page.tsx';
import { Section } from '../../../record/page/section.tsx';
import { Evidence, standingOf } from '../../../record/sources/evidence.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { linkSentences, termLinker } from '../../../record/terms/term-linker.tsx';
import { BothSides } from '../../../time/life/both-sides.tsx';
import { layCareer } from '../../../time/life/career.ts';
import { CareerAxis } from '../../../time/life/career-axis.tsx';
import { fallWords } from '../../../time/life/fall-words.ts';
import { handWords } from '../../../time/life/hand-words.ts';
import { lifeLine } from '../../../time/life/life.ts';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { FigureHead } from './figure-head.tsx';
import type { FigureRecord } from './get-figure.ts';
import { groupTies, type TieGroups } from './group-ties.ts';

/** In the order shown, after arrests and accusations. */
const TITLES: Record<keyof TieGroups, (ties: TieGroups[keyof TieGroups]) => string> = {
  arrestsOrdered: (ties) =>
    capital(
      endsWords(
        'ARREST',
        'from',
        ties.map(({ to }) => to),
      ),
    ),
  trials: () => 'At trial',
  succession: () => 'Offices and succession',
  events: () => 'Events',
};
const GROUPS = Object.keys(TITLES) as (keyof TieGroups)[];

type Props = {
  figure: FigureRecord;
  terms: readonly Term[];
  /** Of the axis of the career. */
  years: YearSpan;
  problems: readonly string[];
  address: string;
  version: string;
};

/**
 * First who the figure was and the fate, then every claim: what others did to the figure before what the figure did to others.
 */
export function FigurePage({ figure, terms, years, problems, address, version }: Props) {
  const { accusationsReceived, accusationsMade, arrests, tenures } = figure;
  const groups = groupTies(figure);
  const linkTerms = termLinker(terms);
  const accusers = accusationsReceived.map(({ from }) => from);
  const accused = accusationsMade.map(({ to }) => to);
  const career = layCareer({ life: figure, tenures, arrests }, years);
  // A function, for the terms to be linked in their place.
  const claimsOf = (ties: readonly ClaimRow_TieFragment[]) => (
    <>
      <ClaimList ties={tellList(ties.slice(0, LIST_MAX), linkTerms)} />
      {ties.length > LIST_MAX && (
        <p>
          {countOf(ties.length - LIST_MAX, 'more is', 'more are')} recorded.{' '}
          <PageLink href={exploreHref({ focus: figure.id, shape: 'table' })}>
            Ties of {figure.shortName} in the explorer, as a table
          </PageLink>
        </p>
      )}
    </>
  );
  return (
    <Page>
      <FigureHead
        figure={figure}
        life={linkTerms(lifeLine(figure))}
        summary={linkTerms(figure.summary ?? `${capital(figure.role)}.`)}
        readings={figure.fateReadings.map(({ by }) => linkTerms(by))}
        note={figure.note && linkTerms(figure.note)}
      />
      <AddressProblems problems={problems} />
      <BothSides
        life={figure}
        years={years}
        hand={linkSentences(handWords(figure.hand), linkTerms)}
        fall={linkSentences(fallWords({ ...figure, accusers }), linkTerms)}
      />
      {career !== null && <CareerAxis career={career} name={figure.name} />}
      {arrests.length > 0 && (
        <Section title={arrests.length === 1 ? 'Arrested' : `Arrested ${arrests.length} times`}>
          <ol className={claimList.list}>
            {arrests.map((arrest) => (
              <ArrestRow key={arrest.id} arrest={arrest} texts={arrestTexts(arrest, linkTerms)} />
            ))}
          </ol>
        </Section>
      )}
      {accusers.length > 0 && (
        <Section
          title={capital(endsWords('ACCUSATION', 'to', accusers))}
          aside={linkTerms.label(forceWords(accusationsReceived))}
        >
          {claimsOf(accusationsReceived)}
        </Section>
      )}
      {accused.length > 0 && (
        <Section
          title={capital(endsWords('ACCUSATION', 'from', accused))}
          aside={linkTerms.label(forceWords(accusationsMade))}
        >
          {claimsOf(accusationsMade)}
        </Section>
      )}
      {GROUPS.map((group) => {
        const ties = groups[group];
        return (
          ties.length > 0 && (
            <Section key={group} title={TITLES[group](ties)}>
              {claimsOf(ties)}
              {group === 'succession' && tenures.length > 0 && (
                <p>
                  <PageLink href={successionAddress.href({ holder: figure.id })}>
                    Beside all other offices
                  </PageLink>
                </p>
              )}
            </Section>
          )
        );
      })}
      {entityStances(figure, linkTerms)}
      {entityClaims(figure, linkTerms)}
      <Evidence
        citations={figure.citations}
        standing={linkTerms.label(standingOf('role and fate', figure.standing))}
      />
      <CitePage title={figure.name} address={address} version={version} />
    </Page>
  );
}
