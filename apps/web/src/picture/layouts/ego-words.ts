import type { Picture } from '../picture.ts';

export type EgoHeading = { title: string; rest: string };

/** Headings of the two sides of an ego view: who acted at the left, on whom at the right. Null for an empty side. */
export function egoWords({ nodes, centre }: Picture): { who: EgoHeading | null; whom: EgoHeading | null } {
  const middle = nodes.find((node) => node.id === centre);
  if (middle === undefined) return { who: null, whom: null };
  const has = (side: 'left' | 'right') => nodes.some((node) => node.side === side);
  const isPerson = middle.kind === 'FIGURE';
  return {
    who: has('left')
      ? { title: 'Who', rest: isPerson ? `acted on ${middle.plain}` : 'is recorded in it' }
      : null,
    whom: has('right')
      ? { title: isPerson ? 'Whom' : 'What', rest: isPerson ? `${middle.plain} acted on` : 'it led to' }
      : null,
  };
}
