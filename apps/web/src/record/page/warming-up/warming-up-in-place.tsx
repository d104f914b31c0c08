'use client';
import { ButtonAnchor } from '../../../ui/button.tsx';
import type { Walks } from './walks.ts';
import { type WaitsFor, WarmingUp } from './warming-up.tsx';

/** Its own address, where there is nothing to open. */
const OWN = '/warming-up';

/** At the address of the page that it stands in place of. Whom no script serves loads it again. */
type Props = { waitsFor: WaitsFor; first: Walks | null; asked: string };

export function WarmingUpInPlace({ waitsFor, first, asked }: Props) {
  return (
    <WarmingUp waitsFor={waitsFor} first={first} onReady={loadAgain}>
      <ButtonAnchor isPrimary href={asked}>
        Try again
      </ButtonAnchor>
    </WarmingUp>
  );
}

function loadAgain(): void {
  if (window.location.pathname !== OWN) window.location.reload();
}
