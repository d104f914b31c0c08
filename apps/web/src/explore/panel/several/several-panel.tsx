'use client';
import { X } from 'lucide-react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { select, selectEntity, toggleSelected } from '../../actions/view-changes.ts';
import { ExploreLink } from '../../context/explore-link.tsx';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { NodeMark } from '../node-mark.tsx';
import { Comparison } from './comparison.tsx';
import { ConnectionList } from './connection-list.tsx';
import { SeveralActs } from './several-acts.tsx';
import styles from './several-panel.module.css';

const ICON = { strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = { ids: readonly string[] };

/** Several that are selected: who they are, what can be done with them, what connects them. */
export function SeveralPanel({ ids }: Props) {
  const { record, scene } = useExplorer();
  const change = useChange();
  const nodes = ids.flatMap((id) => record.network.nodes.get(id) ?? []);
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.name}>{nodes.length} selected</h2>
        <IconButton name="Close" onClick={() => change(select(null))}>
          <X size={18} {...ICON} />
        </IconButton>
      </div>
      <ul className={styles.names}>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeMark node={node} size={16} />
            <ExploreLink to={selectEntity(node.id)}>{node.name}</ExploreLink>
            <IconButton
              name={`Leave out ${node.shortName}`}
              className={styles.leave}
              onClick={() => change(toggleSelected(node.id))}
            >
              <X size={14} {...ICON} />
            </IconButton>
          </li>
        ))}
      </ul>
      <SeveralActs />
      {scene.connections !== null && <ConnectionList connections={scene.connections} />}
      <Comparison nodes={nodes} />
    </>
  );
}
