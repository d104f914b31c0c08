'use client';
import { compareByDate, type Id } from '@kto-kogo/domain';
import { X } from 'lucide-react';
import type { Shown } from '../../../address/explore-view.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { select, selectEntity } from '../../actions/view-changes.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { TieSection } from '../dossier/tie-section.tsx';
import { tellSection } from '../dossier/told-section.ts';
import { useTerms } from '../use-terms.ts';
import styles from './several-panel.module.css';

/** Several entities that are selected: who they are, and what connects them. */
export function SeveralPanel({ ids }: { ids: readonly Id[]; shown: Shown }) {
  const { record } = useExplorer();
  const change = useChange();
  const linkTerms = termLinker(useTerms());
  const nodes = ids.flatMap((id) => record.network.nodes.get(id) ?? []);
  const direct = [...record.network.ties.values()]
    .filter((tie) => ids.includes(tie.from) && ids.includes(tie.to))
    .toSorted(compareByDate);
  const section = { title: 'Ties between them', aside: '', ties: direct };
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.name}>{nodes.length} selected</h2>
        <IconButton name="Close" onClick={() => change(select(null))}>
          <X size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
      <ul className={styles.names}>
        {nodes.map(({ id, name }) => (
          <li key={id}>
            <ExploreLink to={selectEntity(id)}>{name}</ExploreLink>
          </li>
        ))}
      </ul>
      <TieSection section={tellSection(section, linkTerms)} />
    </>
  );
}
