'use client';
import { Menu } from '@base-ui/react/menu';
import { countOf } from '../../ui/count-of.ts';
import styles from '../../ui/menu.module.css';
import { endIsolation, show, showAllHidden } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';

export function OpenedLeftOutMenu(menu: OpenedMenuProps) {
  const { record, view } = useExplorer();
  const change = useChange();
  const { hidden, isolated } = view;
  const nameOf = (id: string) => record.network.nodes.get(id)?.name ?? id;
  return (
    <OpenedMenu {...menu}>
      {hidden.length > 0 && (
        <Menu.Group>
          <Menu.GroupLabel className={styles.title}>Hidden. Choose a name to show it again.</Menu.GroupLabel>
          {hidden.map((id) => (
            <Menu.Item
              key={id}
              className={styles.item}
              closeOnClick={hidden.length === 1 && isolated.length === 0}
              onClick={() => change(show(id))}
            >
              {nameOf(id)}
            </Menu.Item>
          ))}
          {hidden.length > 1 && (
            <Menu.Item className={styles.item} onClick={() => change(showAllHidden)}>
              <strong>Show all {hidden.length}</strong>
            </Menu.Item>
          )}
        </Menu.Group>
      )}
      {isolated.length > 0 && (
        <Menu.Group>
          <Menu.GroupLabel className={styles.title}>
            Only {countOf(isolated.length, 'name', 'names')} and the ties among them.
          </Menu.GroupLabel>
          <Menu.Item className={styles.item} onClick={() => change(endIsolation)}>
            Show everybody
          </Menu.Item>
        </Menu.Group>
      )}
    </OpenedMenu>
  );
}
