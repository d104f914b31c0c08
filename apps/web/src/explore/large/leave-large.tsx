'use client';
import { Button } from '../../ui/button.tsx';
import { LEAVE_LARGE } from '../actions/view-actions.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './leave-large.module.css';

/** The one tool of a view that is shown large. */
export function LeaveLarge() {
  const { actions } = useExplorer();
  const { icon: Icon, label } = LEAVE_LARGE;
  return (
    <Button
      className={styles.leave}
      aria-label={label}
      title={label}
      onClick={() => LEAVE_LARGE.perform(actions)}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
    </Button>
  );
}
