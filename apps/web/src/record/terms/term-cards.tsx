'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { sayWaits } from '../../ui/online/what-waits.ts';
import { watchTerms } from './watch-terms.ts';

/** Shows the meaning of whichever term of the page is pointed at, focused or tapped. The card is loaded once one may be wanted. */
export function TermCards() {
  const [term, setTerm] = useState<HTMLAnchorElement | null>(null);
  const [TermCard, askForCard] = useLatePart(async () => (await import('./term-card.tsx')).TermCard);
  const onNear = useEffectEvent(askForCard);
  useEffect(
    () =>
      watchTerms({
        onNear: (onMissing) => onNear(onMissing),
        onShow: setTerm,
        onMissed: ({ href }) => (navigator.onLine ? window.location.assign(href) : sayWaits('part')),
      }),
    [],
  );
  return term !== null && TermCard !== null && <TermCard term={term} />;
}
