'use client';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Action } from '../actions/action.ts';
import { useExplorer } from '../context/explorer-context.tsx';

type Props = {
  action: Action /** Its icon alone says it. */;
  isBare?: boolean;
  className?: string | undefined;
};

export function ActionButton({ action, isBare = false, className }: Props) {
  const { actions } = useExplorer();
  const { icon: Icon, label } = action;
  return (
    <IconButton
      name={label}
      className={className}
      disabled={!action.isEnabled(actions)}
      onClick={() => action.perform(actions)}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      {!isBare && <span>{label}</span>}
    </IconButton>
  );
}
