import { Crosshair } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import { exploreHref } from '../../view-state/explore-href.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { OfficePlate } from '../grammar/plates.tsx';
import { SPHERE_WORDS } from '../office/sphere-words.ts';
import { CitePage } from '../page/cite-page.tsx';
import { Lead } from '../page/lead.tsx';
import { Page } from '../page/page.tsx';
import { PageTitle } from '../page/page-title.tsx';
import { Section } from '../page/section.tsx';
import { Evidence } from '../sources/evidence.tsx';
import type { OfficeRecord } from './get-office.ts';
import { HolderTable } from './holder-table.tsx';
import { Ladder } from './ladder.tsx';
import { ladderRungs } from './ladder-rungs.ts';

type Props = { office: OfficeRecord; address: string; version: string };

export function OfficePage({ office, address, version }: Props) {
  const ladder = ladderRungs(office.tenures);
  return (
    <Page>
      <PageTitle
        title={office.name}
        kicker={
          <>
            <OfficePlate>Office</OfficePlate> {SPHERE_WORDS[office.sphere]}
          </>
        }
        actions={
          <ButtonLink isPrimary href={exploreHref({ focus: office.id })}>
            <Crosshair size={15} strokeWidth={1.75} aria-hidden />
            Show in the network
          </ButtonLink>
        }
      >
        {office.aliases.length > 0 && <p>Also called {office.aliases.join('; ')}.</p>}
      </PageTitle>
      <Lead text={office.summary} />
      <Section title="Who held it" aside={countOf(office.tenures.length, 'term', 'terms')} id="holders">
        {ladder !== null && <Ladder ladder={ladder} />}
        {ladder !== null && ladder.outside > 0 && (
          <p>{countOf(ladder.outside, 'later term', 'later terms')} not drawn.</p>
        )}
        <HolderTable tenures={office.tenures} />
      </Section>
      {office.replacements.length > 0 && (
        <Section title="Who replaced whom" id="replacements">
          <ClaimList ties={office.replacements} />
        </Section>
      )}
      <Evidence citations={office.citations} standing={office.standing} of="the ladder" />
      <CitePage title={office.name} address={address} version={version} />
    </Page>
  );
}
