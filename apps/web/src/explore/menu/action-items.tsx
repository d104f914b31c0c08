'use client';
import { Menu } from '@base-ui/react/menu';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from '../../ui/menu.module.css';
import { type Action, keysOf } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { useExplorer } from '../context/explorer-context.tsx';

/** The acts that can be done now, as items of a menu: the same as in toolbar and dossier, with their keys. */
export function ActionItems({ acts = ACTIONS }: { acts?: readonly Action[] }) {
  const { actions } = useExplorer();
  return acts
    .filter((action) => action.isEnabled(actions))
    .map((action) => {
      const { name, label, icon: Icon } = action;
      const keys = keysOf(action);
      return (
        <Menu.Item key={name} className={styles.item} onClick={() => action.perform(actions)}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {label}
          {keys.length > 0 && (
            <span className={styles.key} aria-hidden>
              <KeyCap>{keys.join(' ')}</KeyCap>
            </span>
          )}
        </Menu.Item>
      );
    });
}
