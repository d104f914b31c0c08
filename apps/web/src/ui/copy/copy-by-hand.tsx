'use client';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { useLatePart } from '../late/use-late-part.ts';
import { uncopied } from './copy-text.ts';

/** Shows what could not be copied. Stands once on every page. */
export function CopyByHand() {
  const { text } = useStore(uncopied);
  const [CopyDialog, ask] = useLatePart(async () => (await import('./copy-dialog.tsx')).CopyDialog);
  const askForDialog = useEffectEvent(() => ask());
  useEffect(() => {
    if (text !== null) askForDialog();
  }, [text]);
  return CopyDialog !== null && <CopyDialog text={text} onClose={() => uncopied.setState({ text: null })} />;
}
