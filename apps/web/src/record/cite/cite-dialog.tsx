'use client';
import { Dialog } from '../../ui/dialog.tsx';
import { bibtexText } from './bibtex-text.ts';
import { CitationText } from './citation-text.tsx';
import type { CslItem } from './csl-item.ts';
import { cslJsonText } from './csl-json-text.ts';
import { risText } from './ris-text.ts';

type Props = {
  title: string;
  /** The citation as a text. */
  plain: string;
  /** What is cited, for programs. */
  items: readonly CslItem[];
  onClose: () => void;
};

/** A citation as a text and for programs, each to be copied. */
export function CiteDialog({ title, plain, items, onClose }: Props) {
  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <CitationText name="Text" text={plain} />
      <CitationText name="BibTeX" text={bibtexText(items)} isCode />
      <CitationText name="RIS" text={risText(items)} isCode />
      <CitationText name="CSL-JSON" text={cslJsonText(items)} isCode />
    </Dialog>
  );
}
