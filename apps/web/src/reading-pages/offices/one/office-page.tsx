import { type OfficeParams, officeAddress, successionAddress } from '@kto-kogo/address';
import { OfficePlate } from '../../../marks/plates.tsx';
import { ArrestRow } from '../../../record/claim/arrest-row.tsx';
import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimList } from '../../../record/claim/claim-list.tsx';
import { arrestTexts, tellList } from '../../../record/claim/claim-texts.tsx';
import { entityClaims } from '../../../record/class-notes/entity-claims.tsx';
import { EntityActions } from '../../../record/entity/entity-actions.tsx';
import { entityStances } from '../../../record/interpretation/entity-stances.tsx';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { Lead } from '../../../record/page/lead.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { Evidence, standingOf } from '../../../record/sources/evidence.tsx';
import { SPHERE_WORDS } from '../../../record/sphere-words.ts';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import type { RecordTime } from '../../../time/axis/record-time.ts';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { OfficeRecord } from './get-office.ts';
import { holderTable } from './holder-table.tsx';
import { holdersOf } from './ladder-record.ts';
import { officeLadder } from './office-ladder.tsx';
import styles from './office-page.module.css';
import { successorArrests, successorArrestWords } from './successor-arrests.ts';

type Props = {
  office: OfficeRecord;
  terms: readonly Term[];
  time: RecordTime;
  params: OfficeParams;
  problems: readonly string[];
  address: string;
  version: string;
};

export function OfficePage({ office, terms, time, params, problems, address, version }: Props) {
  const arrests = successorArrests(office.replacements, holdersOf(office.tenures));
  const linkTerms = termLinker(terms);
  return (
    <Page width="wide">
      <PageTitle
        title={linkTerms(office.name)}
        kicker={
          <>
            <OfficePlate>Office</OfficePlate> {SPHERE_WORDS[office.sphere]}
          </>
        }
        actions={<EntityActions id={office.id} isSpark={false} />}
      >
        {office.aliases.length > 0 && <p>Also called {linkTerms(office.aliases.join('; '))}.</p>}
      </PageTitle>
      <AddressProblems problems={problems} />
      <Lead text={office.summary && linkTerms(office.summary)} note={office.note && linkTerms(office.note)} />
      <div className={styles.choice}>
        <ChoiceLinks
          label="Shown as"
          choices={[
            { href: officeAddress.href(office.id), words: 'ladder', isChosen: params.view === 'ladder' },
            {
              href: officeAddress.href(office.id, { view: 'table' }),
              words: 'table',
              isChosen: params.view === 'table',
            },
          ]}
        />
        <p>
          <PageLink href={`${successionAddress.href({ sphere: office.sphere })}#${office.id}`}>
            Beside other offices
          </PageLink>
        </p>
      </div>
      <Section title="Who held it" aside={countOf(office.tenures.length, 'term', 'terms')} id="holders">
        {params.view === 'table'
          ? holderTable(office.tenures, linkTerms)
          : officeLadder(office, time, linkTerms)}
      </Section>
      <div className={styles.column}>
        {office.replacements.length > 0 && (
          <Section title="Who replaced whom" id="replacements">
            <ClaimList ties={tellList(office.replacements, linkTerms)} />
          </Section>
        )}
        {arrests.length > 0 && (
          <Section title="Who had whom arrested" id="arrests">
            <p className={styles.sentence}>{linkTerms(successorArrestWords(arrests))}</p>
            <ol className={claimList.list}>
              {arrests.map(({ arrest }) => (
                <ArrestRow key={arrest.id} arrest={arrest} texts={arrestTexts(arrest, linkTerms)} />
              ))}
            </ol>
          </Section>
        )}
        {entityStances(office, linkTerms)}
        {entityClaims(office, linkTerms)}
        <Evidence
          citations={office.citations}
          standing={linkTerms.label(standingOf('the ladder', office.standing))}
        />
        <CitePage title={office.name} address={address} version={version} />
      </div>
    </Page>
  );
}
