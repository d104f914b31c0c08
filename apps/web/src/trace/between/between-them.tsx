import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { Between } from '../get-trace.ts';
import { pairTies } from './pair.tsx';
import { directOf, directWords } from './pair-words.ts';
import { SharedThings } from './shared-things.tsx';

/** What joins the two directly, both ways, and what they share: whatever the kinds, order and evidence that chains are asked for. */
export function betweenThem(between: Between, linkTerms: LinkTerms): ReactNode {
  const [pair] = between.chains;
  if (pair === undefined) return null;
  const { length } = directOf(between, pair);
  return (
    <>
      <Section title="Between them" id="between" aside={length > 0 ? directWords(length) : undefined}>
        {pairTies(between, pair, linkTerms)}
      </Section>
      <Section title="What they share" id="shared">
        <SharedThings shared={between.shared} />
      </Section>
    </>
  );
}
