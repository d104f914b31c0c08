import { formatEdtf } from '@kto-kogo/domain';
import { KindMark } from '../../../marks/kind-mark.tsx';
import { tellList } from '../../../record/claim/claim-texts.tsx';
import { entityClaims } from '../../../record/class-notes/entity-claims.tsx';
import { EntityActions } from '../../../record/entity/entity-actions.tsx';
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
import type { EventRecord } from './get-event.ts';
import { participantTable } from './participant-table.tsx';

type Props = {
  event: EventRecord;
  terms: readonly Term[];
  problems: readonly string[];
  address: string;
  version: string;
};

export function EventPage({ event, terms, problems, address, version }: Props) {
  const linkTerms = termLinker(terms);
  return (
    <Page>
      <PageTitle
        title={linkTerms(event.name)}
        mark={<KindMark kind="EVENT" size={40} />}
        actions={<EntityActions id={event.id} isSpark />}
      />
      <AddressProblems problems={problems} />
      <Lead text={event.summary && linkTerms(event.summary)} note={event.note && linkTerms(event.note)} />
      <Facts
        facts={[
          { label: 'When', value: event.date === null ? 'not known' : formatEdtf(event.date) },
          { label: 'Where', value: event.place && linkTerms(event.place) },
          {
            label: 'Also called',
            value: event.aliases.length > 0 ? linkTerms(event.aliases.join('; ')) : null,
          },
        ]}
      />
      {occurrenceNumbers(event, event.participations.length, linkTerms)}
      <CausesAndConsequences
        causes={tellList(event.causes, linkTerms)}
        consequences={tellList(event.consequences, linkTerms)}
      />
      {event.participations.length > 0 && (
        <Section
          title={`${countOf(event.participations.length, 'person', 'people')} recorded in it`}
          id="people"
        >
          {participantTable(event.participations, linkTerms)}
        </Section>
      )}
      {occasionAccusations(event.accusations, linkTerms)}
      {entityStances(event, linkTerms)}
      {entityClaims(event, linkTerms)}
      <Evidence
        citations={event.citations}
        standing={linkTerms.label(standingOf('this event', event.standing))}
      />
      <CitePage title={event.name} address={address} version={version} />
    </Page>
  );
}
