import { ENTITY_KINDS, type EntityKind } from '@kto-kogo/domain';
import { Fragment, type ReactNode } from 'react';
import type { LinkTerms } from '../terms/term-linker.tsx';
import type { Lens } from './lens.ts';
import styles from './lens-legend.module.css';
import { lensLine } from './lens-line.tsx';
import { countStances, LENS_CAUTION, type ShownIds } from './lens-words.ts';
import { StanceKey } from './stance-key.tsx';

type Props = {
  lenses: readonly Lens[];
  /** Ids of the entities and ties that are shown. */
  shown: ShownIds;
  /** Whether the page shows ties at all. */
  hasTies: boolean;
  /** Which entities it shows at all. */
  kinds?: readonly EntityKind[];
  /** Whether each lens says over a drawing of its own what it makes of it. */
  isApart?: boolean;
  linkTerms: LinkTerms;
};

/**
 * What the lenses make of what is shown, in sentences, and what their marks mean; nothing without a lens. A function, for the terms
 * to be linked in its place.
 */
export function lensLegend({
  lenses,
  shown,
  hasTies,
  kinds = ENTITY_KINDS,
  isApart = false,
  linkTerms,
}: Props): ReactNode {
  if (lenses.length === 0) return null;
  const things = [...kinds, ...(hasTies ? (['TIE'] as const) : [])];
  return (
    <section aria-label="What the lens says" className={styles.legend}>
      {!isApart && (
        <div className={styles.lines}>
          {lenses.map((lens) => (
            <Fragment key={lens.id}>{lensLine(lens, countStances(lens, shown, things), linkTerms)}</Fragment>
          ))}
        </div>
      )}
      <StanceKey />
      <p className={styles.caution}>{linkTerms(LENS_CAUTION)}</p>
    </section>
  );
}
