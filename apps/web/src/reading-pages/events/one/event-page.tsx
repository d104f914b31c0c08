import { formatEdtf } from '@kto-kogo/domain';
import { Crosshair } from 'lucide-react';
import { exploreHref } from '../../../address/explore.ts';
import { forceWords } from '../../../marks/force-words.ts';
import { KindMark } from '../../../marks/kind-mark.tsx';
import { ClaimList } from '../../../record/claim/claim-list.tsx';
import { CascadeLink } from '../../../record/entity/cascade-link.tsx';
import { TraceToLink } from '../../../record/entity/trace-to-link.tsx';
import { CausesAndConsequences } from '../../../record/occurrence/causes-and-consequences.tsx';
import { CitePage } from '../../../record/page/cite-page.tsx';
import { Lead } from '../../../record/page/lead.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import { Evidence } from '../../../record/sources/evidence.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { Facts } from '../../../ui/facts.tsx';
import type { EventRecord } from './get-event.ts';
import { ParticipantTable } from './participant-table.tsx';

type Props = {
  event: EventRecord;
  address: string;
  version: string;
};

export function EventPage({ event, address, version }: Props) {
  return (
    <Page>
      <PageTitle
        title={event.name}
        mark={<KindMark kind="EVENT" size={40} />}
        actions={
          <>
            <ButtonLink isPrimary href={exploreHref({ focus: event.id })}>
              <Crosshair size={15} strokeWidth={1.75} aria-hidden />
              Show in the network
            </ButtonLink>
            <TraceToLink id={event.id} />
            <CascadeLink spark={event.id} />
          </>
        }
      />
      <Lead text={event.summary} />
      <Facts
        facts={[
          { label: 'When', value: event.date === null ? 'not known' : formatEdtf(event.date) },
          { label: 'Where', value: event.place },
          { label: 'Also called', value: event.aliases.length > 0 ? event.aliases.join('; ') : null },
        ]}
      />
      <CausesAndConsequences causes={event.causes} consequences={event.consequences} />
      {event.participations.length > 0 && (
        <Section
          title={`${countOf(event.participations.length, 'person', 'people')} had a part in it`}
          id="people"
        >
          <ParticipantTable participations={event.participations} />
        </Section>
      )}
      {event.accusations.length > 0 && (
        <Section
          title={`${countOf(event.accusations.length, 'accusation', 'accusations')} made on its occasion`}
          aside={forceWords(event.accusations)}
          id="accusations"
        >
          <ClaimList ties={event.accusations} />
        </Section>
      )}
      <Evidence citations={event.citations} standing={event.standing} of="this event" />
      <CitePage title={event.name} address={address} version={version} />
    </Page>
  );
}
