import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { formatCount } from '../../ui/count-of.ts';

const GAPS = [
  'Of most arrests it is not known who ordered them. Such an arrest stands with the person and is not a line.',
  'Accusations are recorded where a source names accuser and accused. What was said in protocols that were never printed is not here.',
  'Birth dates, Russian name forms and years of rehabilitation rest mostly on general knowledge.',
  'Days of office given to the month are approximate, and lists of holders give the day of formal release.',
  'The statements of Frinovsky and Yezhov are known in English from a translator who holds that the conspiracies were real. They are used for who named whom, and for nothing else.',
  'One summary of testimony was read in a translation by machine.',
] as const;

/** A function, for the terms to be linked in its place. @param people how many the record names, null where that is not known */
export function missing(people: number | null, linkTerms: LinkTerms): ReactNode {
  const named = people === null ? 'a few hundred' : formatCount(people);
  return (
    <Section title="What is missing" id="missing">
      <p>
        {linkTerms(
          `Almost everybody. About 680,000 people were shot in 1937 and 1938 and about 1.5 million arrested; the record names ${named}. It holds those at the top of party, state, army and police, because it is of them that books and printed documents speak. Those struck by the mass operations, and the families of those named, are hardly here.`,
        )}
      </p>
      <ul>
        {GAPS.map((text) => (
          <li key={text}>{linkTerms(text)}</li>
        ))}
      </ul>
    </Section>
  );
}
