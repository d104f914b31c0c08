'use client';
import { ButtonAnchor } from '../../../ui/button.tsx';
import type { Walks } from './walks.ts';
import { WarmingUp } from './warming-up.tsx';

/** Its own address, where there is nothing to open. */
const OWN = '/warming-up';

/** At the address of the page that it stands in place of. Whom no script serves loads it again. */
export function WarmingUpInPlace({ first, asked }: { first: Walks | null; asked: string }) {
  return (
    <WarmingUp first={first} onReady={loadAgain}>
      <ButtonAnchor isPrimary href={asked}>
        Try again
      </ButtonAnchor>
    </WarmingUp>
  );
}

function loadAgain(): void {
  if (window.location.pathname !== OWN) window.location.reload();
}
