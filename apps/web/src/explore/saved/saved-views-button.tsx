'use client';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import { SavedViewsDialog } from './saved-views-dialog.tsx';

export function SavedViewsButton({ className }: { className?: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton name="Saved views" className={className} onClick={() => setOpen(true)}>
        <Bookmark size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      {isOpen && <SavedViewsDialog isOpen onOpenChange={setOpen} />}
    </>
  );
}
