import { Bookmark, CodeXml, type LucideIcon, Quote } from 'lucide-react';
import type { ComponentType } from 'react';

export type LateDialogProps = { onClose: () => void };

/** A dialog about the whole view, loaded once it is opened. */
export type LateDialog = {
  name: string;
  label: string;
  words: string;
  icon: LucideIcon;
  load: () => Promise<ComponentType<LateDialogProps>>;
};

const SAVED: LateDialog = {
  name: 'saved',
  label: 'Saved views',
  words: 'save keep bookmarks favourites',
  icon: Bookmark,
  load: async () => {
    const { SavedViewsDialog } = await import('../saved/saved-views-dialog.tsx');
    return ({ onClose }) => <SavedViewsDialog isOpen onOpenChange={(isOpen) => !isOpen && onClose()} />;
  },
};

export const CITE: LateDialog = {
  name: 'cite',
  label: 'Cite this view',
  words: 'citation reference quote bibtex ris csl',
  icon: Quote,
  load: async () => (await import('../cite/cite-view.tsx')).CiteView,
};

export const EMBED: LateDialog = {
  name: 'embed',
  label: 'Embed this view',
  words: 'frame iframe html code',
  icon: CodeXml,
  load: async () => (await import('../embed/embed-view.tsx')).EmbedView,
};

export const LATE_DIALOGS: readonly LateDialog[] = [SAVED, CITE, EMBED];
