import type { ReactNode } from 'react';

type Props = { x: number; className?: string | undefined; children: ReactNode };

/** In an SVG: what is measured in pixels from a place in per cent of its width. */
export function At({ x, className, children }: Props) {
  return (
    <svg x={`${x}%`} overflow="visible" className={className} aria-hidden="true">
      {children}
    </svg>
  );
}
