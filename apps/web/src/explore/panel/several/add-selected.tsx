'use client';
import { UserRoundPlus } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../ui/button.tsx';
import { addSelected } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { focusRegion } from '../../regions/regions.ts';
import type { AddFieldProps } from './add-field.tsx';

/** Selects one more beside who is selected, found by name: for those who cannot point at both. The field is loaded when it is asked for. */
export function AddSelected() {
  const { actions } = useExplorer();
  const change = useChange();
  const [opened, setOpened] = useState<{ Field: ComponentType<AddFieldProps> } | null>(null);
  if (opened === null) {
    const open = () =>
      import('./add-field.tsx').then(
        ({ AddField }) => setOpened({ Field: AddField }),
        () => actions.say('The search did not arrive. Try again once there is a connection.'),
      );
    return (
      <Button onClick={open}>
        <UserRoundPlus size={15} strokeWidth={1.75} aria-hidden />
        Select another too
      </Button>
    );
  }
  return (
    <opened.Field
      onChoose={(id) => {
        flushSync(() => {
          setOpened(null);
          change(addSelected(id));
        });
        // The letters that are pressed next are acts, and no text.
        focusRegion('panel');
      }}
      onClose={() => setOpened(null)}
    />
  );
}
