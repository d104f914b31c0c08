import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';

/** Where sources contradict one another, and what the record does with it. */
const CONTRADICTIONS = [
  'Votes against Stalin at the Seventeenth Congress: 3 officially, over 100, at least 150, or 1,108 by others. No document settles it.',
  'Borisov, Kirov’s guard, died on 2 December 1934 on his way to be questioned: an accident with a faulty truck, or murder. Both stand in the record.',
  'How many of the Central Committee of 1934 were struck: Khrushchev and Rogovin say 98 of 139, but Rogovin’s parts add up to 99, which is Conquest’s count; Kotkin says about 100.',
  'Khanjian, July 1936: suicide in the press of the time, shot by Beria in several sources. Lakoba, December 1936, and Ter-Gabrielyan, August 1937: told in more than one way. The fates are left open.',
  'Whether Stalin believed in a plot of the army: Whitewood thinks so, Conquest sees cold calculation; a few authors hold the plot real, and are marked as contested.',
  'When the purges began: with the law of 1 December 1934, in the summer of 1936, or in 1937.',
] as const;

/** A function, for the terms to be linked in its place. */
export function contradictions(linkTerms: LinkTerms): ReactNode {
  return (
    <Section title="Where sources contradict one another" id="disputed">
      <p>
        {linkTerms(
          'Rival claims stand side by side, each with its source; none is silently mended. Some of them:',
        )}
      </p>
      <ul>
        {CONTRADICTIONS.map((text) => (
          <li key={text}>{linkTerms(text)}</li>
        ))}
      </ul>
    </Section>
  );
}
