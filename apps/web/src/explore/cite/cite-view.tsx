'use client';
import { CiteDialog } from '../../record/cite/cite-dialog.tsx';
import { plainCitation } from '../../record/cite/plain-citation.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { viewItem } from '../export/formats/source-items.ts';
import { viewInput } from '../export/scope.ts';

/** How to cite the view on screen. */
export function CiteView({ onClose }: { onClose: () => void }) {
  const input = viewInput(useExplorer(), 'drawn', window.location.origin);
  const title = `${input.title}: ${input.words.replace(/\.$/, '')}`;
  return (
    <CiteDialog
      title="Cite this view"
      plain={plainCitation(title, input)}
      items={[viewItem(input)]}
      onClose={onClose}
    />
  );
}
