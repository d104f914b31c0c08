'use client';
import { CitationText } from '../../record/cite/citation-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { viewTitle } from '../still/view-words.ts';
import { embedCode, embedHref } from './embed-code.ts';

/** The frame by which another page shows this view. */
export function EmbedView({ onClose }: { onClose: () => void }) {
  const { view, scene } = useExplorer();
  return (
    <Dialog title="Embed this view" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <p>
        Paste this into a page of your own: it shows the drawing as it is now, with its key, and leads here.{' '}
        <a href={embedHref(view)} target="_blank" rel="noopener">
          See it by itself
        </a>
        .
      </p>
      <CitationText name="Frame" text={embedCode(view, viewTitle(scene), window.location.origin)} isCode />
    </Dialog>
  );
}
