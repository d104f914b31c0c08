'use client';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../ui/button.tsx';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import { addSelected } from '../../actions/view-changes.ts';
import { useChange } from '../../context/explorer-context.tsx';
import { focusRegion } from '../../regions/regions.ts';

/** Selects one more beside who is selected, found by name: for those who cannot point at both. The field is loaded when it is asked for. */
export function AddSelected() {
  const change = useChange();
  const [isOpen, setOpen] = useState(false);
  const [AddField, askForField] = useLatePart(async () => (await import('./add-field.tsx')).AddField);
  const open = () => {
    setOpen(true);
    askForField();
  };
  if (!isOpen || AddField === null) {
    return (
      <Button onClick={open}>
        <UserRoundPlus size={15} strokeWidth={1.75} aria-hidden />
        Select another too
      </Button>
    );
  }
  return (
    <AddField
      onChoose={(id) => {
        flushSync(() => {
          setOpen(false);
          change(addSelected(id));
        });
        // The letters that are pressed next are acts, and no text.
        focusRegion('panel');
      }}
      onClose={() => setOpen(false)}
    />
  );
}
