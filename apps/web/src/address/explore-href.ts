import { OPENING_VIEW, type View } from './explore-view.ts';
import { writeView } from './explore-view-codec.ts';

type Wish = Partial<Pick<View, 'focus' | 'shape' | 'level' | 'expanded'>> & {
  /** A tie whose claim card opens. */
  tie?: string;
  /** An entity whose dossier opens, in the time bands. */
  select?: string;
  filter?: Partial<View['filter']>;
};

/** The address of a view of the network: `exploreHref({ focus: 'yezhov' })`, `exploreHref({ tie: 'yezhov-replaced-yagoda' })`. */
export function exploreHref({ tie, select, filter, ...wish }: Wish = {}): string {
  const entity = select ?? wish.focus ?? null;
  const selection =
    tie !== undefined
      ? ({ of: 'tie', id: tie } as const)
      : entity === null
        ? null
        : ({ of: 'entity', id: entity } as const);
  return `/explore${writeView({ ...OPENING_VIEW, ...wish, filter: { ...OPENING_VIEW.filter, ...filter }, selection })}`;
}
