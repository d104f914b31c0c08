'use client';
import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import { sayWaits } from '../../../ui/online/what-waits.ts';
import { SELECT_ANOTHER } from '../../actions/selection-actions.ts';
import { addSelected } from '../../actions/view-changes.ts';
import { useChange } from '../../context/explorer-context.tsx';
import { focusRegion } from '../../regions/regions.ts';
import { ActButton } from '../dossier/act-button.tsx';
import { adding, endAdding } from './adding.ts';

/** Selects one more beside who is selected, found by name: for those who cannot point at both. The field is loaded when it is asked for. */
export function AddSelected() {
  const change = useChange();
  const { isAsked } = useStore(adding);
  const [AddField, askForField] = useLatePart(async () => (await import('./add-field.tsx')).AddField);
  const load = useEffectEvent(() =>
    askForField(() => {
      sayWaits('part');
      endAdding();
    }),
  );
  useEffect(() => {
    if (isAsked) load();
  }, [isAsked]);
  useEffect(() => endAdding, []);
  if (!isAsked || AddField === null) return <ActButton action={SELECT_ANOTHER} />;
  return (
    <AddField
      onChoose={(id) => {
        flushSync(() => {
          endAdding();
          change(addSelected(id));
        });
        // The letters that are pressed next are acts, and no text.
        focusRegion('panel');
      }}
      onClose={endAdding}
    />
  );
}
