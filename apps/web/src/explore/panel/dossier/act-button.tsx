'use client';
import { Button } from '../../../ui/button.tsx';
import type { Action } from '../../actions/action.ts';
import { useExplorer } from '../../context/explorer-context.tsx';

type Props = { action: Action; label?: string; isPrimary?: boolean };

/** An action as a button with its word. */
export function ActButton({ action, label = action.label, isPrimary = false }: Props) {
  const { actions } = useExplorer();
  const { icon: Icon } = action;
  return (
    <Button isPrimary={isPrimary} onClick={() => action.perform(actions)}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {label}
    </Button>
  );
}
