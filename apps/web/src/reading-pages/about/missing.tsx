import type { PeopleCount } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { formatCount } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { countOfPeople, peopleCounts } from './people-counts.tsx';

const GAPS = [
  'Of most arrests it is not known who ordered them. Such an arrest stands with the person and is not a line.',
  'Accusations are recorded where a source names accuser and accused. What was said in protocols that were never printed is not here.',
  'Birth dates, Russian name forms and years of rehabilitation rest mostly on general knowledge.',
  'Days of office given to the month are approximate, and lists of holders give the day of formal release.',
  'The statements of Frinovsky and Yezhov are known in English from a translator who holds that the conspiracies were real. They are used for who named whom, and for nothing else.',
  'One summary of testimony was read in a translation by machine.',
] as const;

/** A function, for the terms to be linked in its place. @param people the record's counts of people; empty where they are not known */
export function missing(people: readonly PeopleCount[], linkTerms: LinkTerms): ReactNode {
  const all = countOfPeople(people);
  const named = all === 0 ? 'a few hundred' : formatCount(all);
  return (
    <Section title="What is missing" id="missing">
      <p>
        {linkTerms(
          `Almost everybody. Most of those who were killed fell to secret mass operations, and a network of named people shows the smaller part: by the official count 1,575,259 people were arrested in 1937 and 1938 and 681,692 condemned to death, while others reckon with 1.71 million arrested and with 724,000 to 800,000 shot, and the record names ${named}.`,
        )}{' '}
        How many, by whose count, stands with{' '}
        <PageLink href="/events/terror-totals-1937-38#numbers">the terror as a whole</PageLink>, with{' '}
        <PageLink href="/events/mass-operation-00447-limits#numbers">Order 00447</PageLink> and with{' '}
        <PageLink href="/events/national-operations#numbers">the national operations</PageLink>.
      </p>
      {peopleCounts(people, linkTerms)}
      <ul>
        {GAPS.map((text) => (
          <li key={text}>{linkTerms(text)}</li>
        ))}
      </ul>
    </Section>
  );
}
