'use client';
import { useEffect, useEffectEvent } from 'react';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { sayWaits } from '../../ui/online/what-waits.ts';
import type { LateDialog } from './late-dialogs.tsx';

type Props = { dialog: LateDialog; onClose: () => void };

/** A dialog that was asked for, once it is loaded. */
export function OpenedDialog({ dialog, onClose }: Props) {
  const [Dialog, ask] = useLatePart(dialog.load);
  const load = useEffectEvent(() =>
    ask(() => {
      sayWaits('part');
      onClose();
    }),
  );
  useEffect(() => load(), []);
  return Dialog !== null && <Dialog onClose={onClose} />;
}
