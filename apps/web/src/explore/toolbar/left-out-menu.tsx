'use client';
import { Menu } from '@base-ui/react/menu';
import { EyeOff } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import styles from '../../ui/menu.module.css';
import { endIsolation, show, showAllHidden } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { leftOutWords } from '../scene/left-out-words.ts';
import toolbar from './toolbar.module.css';

/** Who was hidden by name, each with a way back, and the way out of "only these". Nothing while nobody is left out. */
export function LeftOutMenu() {
  const { record, view } = useExplorer();
  const change = useChange();
  const { hidden, isolated } = view;
  const words = leftOutWords(view);
  if (words === null) return null;
  const nameOf = (id: string) => record.network.nodes.get(id)?.name ?? id;
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button aria-label={words}>
            <EyeOff size={15} strokeWidth={1.75} aria-hidden />
            <span className={toolbar.long}>{words}</span>
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className={styles.popup}>
            {hidden.length > 0 && (
              <Menu.Group>
                <Menu.GroupLabel className={styles.title}>
                  Hidden. Choose a name to show it again.
                </Menu.GroupLabel>
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
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
