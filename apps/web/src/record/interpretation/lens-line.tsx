import { readingsAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { PageLink } from '../../ui/page-link.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import fringe from './fringe.module.css';
import type { Lens } from './lens.ts';
import styles from './lens-line.module.css';
import { type LensCounts, lensSentences } from './lens-words.ts';

/** What a lens makes of what is shown, in sentences. A function, for the terms to be linked in its place. */
export function lensLine(lens: Lens, counts: LensCounts, linkTerms: LinkTerms | null): ReactNode {
  const sentences = lensSentences(lens, counts);
  return (
    <p className={lens.isFringe ? `${styles.fringe} ${fringe.fringe}` : styles.lens}>
      {lens.letter !== null && <b>{lens.letter} </b>}
      {linkTerms === null ? sentences : linkTerms(sentences)}{' '}
      <PageLink href={readingsAddress.href({ group: lens.group.id })}>All that it says</PageLink>
    </p>
  );
}
