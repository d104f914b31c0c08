import { readingsAddress } from '@kto-kogo/address';
import { ENTITY_KINDS, type EntityKind } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { PageLink } from '../../ui/page-link.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import fringe from './fringe.module.css';
import type { Lens } from './lens.ts';
import styles from './lens-legend.module.css';
import { countStances, LENS_CAUTION, lensSentences, type ShownIds } from './lens-words.ts';
import { StanceKey } from './stance-key.tsx';

type Props = {
  lenses: readonly Lens[];
  /** Ids of the entities and ties that are shown. */
  shown: ShownIds;
  /** Whether the page shows ties at all. */
  hasTies: boolean;
  /** Which entities it shows at all. */
  kinds?: readonly EntityKind[];
  linkTerms: LinkTerms;
};

/**
 * What the lenses make of what is shown, in sentences, and what their marks mean; nothing without a lens. A function, for the terms
 * to be linked in its place.
 */
export function lensLegend({ lenses, shown, hasTies, kinds = ENTITY_KINDS, linkTerms }: Props): ReactNode {
  if (lenses.length === 0) return null;
  const things = [...kinds, ...(hasTies ? (['TIE'] as const) : [])];
  return (
    <section aria-label="What the lens says" className={styles.legend}>
      {lenses.map((lens) => (
        <p key={lens.id} className={lens.isFringe ? `${styles.fringe} ${fringe.fringe}` : styles.lens}>
          {lens.letter !== null && <b>{lens.letter} </b>}
          {linkTerms(lensSentences(lens, countStances(lens, shown, things)))}{' '}
          <PageLink href={readingsAddress.href({ group: lens.group.id })}>All that it says</PageLink>
        </p>
      ))}
      <StanceKey />
      <p className={styles.caution}>{linkTerms(LENS_CAUTION)}</p>
    </section>
  );
}
