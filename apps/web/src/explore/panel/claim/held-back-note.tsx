'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { EyeOff } from 'lucide-react';
import { listWords } from '../../../ui/list-words.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useExplorer } from '../../context/explorer-context.tsx';
import { heldBack } from '../../scene/held-back.ts';
import styles from './claim-card.module.css';

/** Says that the filters hold this tie back, and lets it in by one click. Nothing for a tie that is kept. */
export function HeldBackNote({ tie }: { tie: TieSummary }) {
  const { record, view } = useExplorer();
  const held = heldBack(record, view, tie);
  if (held === null) return null;
  return (
    <p className={styles.held}>
      <EyeOff size={16} strokeWidth={1.75} aria-hidden />
      <span>
        <strong>Filtered away</strong>, and not counted. What holds it back:{' '}
        {listWords(held.by.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)))}.{' '}
        <ExploreLink to={held.admit}>Let it in</ExploreLink>
      </span>
    </p>
  );
}
