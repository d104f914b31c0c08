import { formatEdtf } from '@kto-kogo/domain';
import { TrialPlate } from '../../../marks/plates.tsx';
import { ClaimList } from '../../../record/claim/claim-list.tsx';
import { tellList } from '../../../record/claim/claim-texts.tsx';
import { entityClaims } from '../../../record/class-notes/entity-claims.tsx';
import { EntityActions } from '../../../record/entity/entity-actions.tsx';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { entityStances } from '../../../record/interpretation/entity-stances.tsx';
import { occurrenceNumbers } from '../../../record/occurrence/numbers/occurrence-numbers.tsx';
import {
  CausesAndConsequences,
  occasionAccusations,
} from '../../../record/occurrence/occurrence-sections.tsx';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { Lead } from '../../../record/page/lead.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { Evidence, standingOf } from '../../../record/sources/evidence.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { Facts } from '../../../ui/facts.tsx';
import { courtFateWords } from './court-words.ts';
import type { TrialRecord } from './get-trial.ts';
import { courtTable, defendantTable } from './trial-role-table.tsx';

type Props = {
  trial: TrialRecord;
  terms: readonly Term[];
  problems: readonly string[];
  address: string;
  version: string;
};

export function TrialPage({ trial, terms, problems, address, version }: Props) {
  const linkTerms = termLinker(terms);
  const inPart = (part: TrialRecord['roles'][number]['part']) =>
    trial.roles.filter((role) => role.part === part);
  const defendants = inPart('DEFENDANT');
  const judges = inPart('JUDGE');
  const prosecutors = inPart('PROSECUTOR');
  const witnesses = inPart('WITNESS');
  const judgeFigures = judges
    .filter((role) => !role.inReserve)
    .map((role) => role.from)
    .filter((from) => from.__typename === 'Figure');
  return (
    <Page>
      <PageTitle
        title={linkTerms(trial.name)}
        kicker={<TrialPlate>Trial</TrialPlate>}
        actions={<EntityActions id={trial.id} isSpark />}
      />
      <AddressProblems problems={problems} />
      <Lead text={trial.summary && linkTerms(trial.summary)} note={trial.note && linkTerms(trial.note)} />
      <Facts
        facts={[
          { label: 'When', value: trial.date === null ? 'not known' : formatEdtf(trial.date) },
          { label: 'Where', value: trial.place && linkTerms(trial.place) },
          { label: 'Court', value: trial.court && linkTerms(trial.court) },
          { label: 'Presiding', value: trial.presiding && <EntityLink entity={trial.presiding} /> },
          {
            label: 'Prosecutor',
            linked: trial.prosecutor && linkTerms('Prosecutor'),
            value: trial.prosecutor && <EntityLink entity={trial.prosecutor} />,
          },
          {
            label: 'Also called',
            value: trial.aliases.length > 0 ? linkTerms(trial.aliases.join('; ')) : null,
          },
        ]}
      />
      {occurrenceNumbers(
        trial,
        new Set([...trial.roles, ...trial.participations].map(({ from }) => from.id)).size,
        linkTerms,
      )}
      {defendants.length > 0 && (
        <Section title={countOf(defendants.length, 'defendant', 'defendants')} id="defendants">
          {defendantTable(defendants, linkTerms)}
        </Section>
      )}
      {judges.length > 0 && (
        <Section title="Who judged, and what became of them" id="judges">
          <p>{courtFateWords(judgeFigures)}</p>
          {courtTable('Judges', judges, linkTerms)}
        </Section>
      )}
      {prosecutors.length > 0 && (
        <Section title={prosecutors.length === 1 ? 'The prosecutor' : 'The prosecutors'}>
          {courtTable('Prosecutors', prosecutors, linkTerms)}
        </Section>
      )}
      {witnesses.length > 0 && (
        <Section title={countOf(witnesses.length, 'witness', 'witnesses')}>
          {courtTable('Witnesses', witnesses, linkTerms)}
        </Section>
      )}
      {occasionAccusations(trial.accusations, linkTerms)}
      {trial.participations.length > 0 && (
        <Section title="Who else is recorded in it">
          <ClaimList ties={tellList(trial.participations, linkTerms)} />
        </Section>
      )}
      <CausesAndConsequences
        causes={tellList(trial.causes, linkTerms)}
        consequences={tellList(trial.consequences, linkTerms)}
      />
      {entityStances(trial, linkTerms)}
      {entityClaims(trial, linkTerms)}
      <Evidence
        citations={trial.citations}
        standing={linkTerms.label(standingOf('this trial', trial.standing))}
      />
      <CitePage title={trial.name} address={address} version={version} />
    </Page>
  );
}
