import type { ReactNode } from 'react';

type Props = { x: number; className?: string | undefined; children: ReactNode };

/** Places children measured in px at a position in % of the SVG's width. */
export function At({ x, className, children }: Props) {
  return (
    <svg x={`${x}%`} overflow="visible" className={className} aria-hidden="true">
      {children}
    </svg>
  );
}
