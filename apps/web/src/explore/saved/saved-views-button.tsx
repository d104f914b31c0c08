'use client';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLatePart } from '../../ui/late/use-late-part.ts';

export function SavedViewsButton({ className }: { className?: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const [SavedViewsDialog, askForDialog] = useLatePart(
    async () => (await import('./saved-views-dialog.tsx')).SavedViewsDialog,
  );
  const open = () => {
    setOpen(true);
    askForDialog();
  };
  return (
    <>
      <IconButton name="Saved views" aria-haspopup="dialog" className={className} onClick={open}>
        <Bookmark size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      {isOpen && SavedViewsDialog !== null && <SavedViewsDialog isOpen onOpenChange={setOpen} />}
    </>
  );
}
