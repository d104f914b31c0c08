'use client';
import { exploreAddress } from '@kto-kogo/address';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { viewTitle } from '../still/view-words.ts';
import { addViews, NAME_MAX, readViews, type SavedView, writeViews } from './saved-view.ts';
import { keepViews, savedViews } from './saved-views.ts';
import styles from './saved-views-dialog.module.css';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Views kept in this browser under a name, with a picture of each; saved to a file and read from one. */
export function SavedViewsDialog({ isOpen, onOpenChange }: Props) {
  const { record, view, scene } = useExplorer();
  const change = useChange();
  const views = useStore(savedViews);
  const file = useRef<HTMLInputElement>(null);
  const [said, say] = useState<string | null>(null);
  const keep = (next: readonly SavedView[], words: string) =>
    say(keepViews(next) ? words : 'This browser keeps nothing: save the views to a file before you leave.');
  const add = (more: readonly SavedView[], words: (added: number) => string) => {
    const next = addViews(views, more);
    if (typeof next === 'string') say(next);
    else keep(next, words(next.length - views.length));
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim() || viewTitle(scene);
    const saved = {
      name,
      address: exploreAddress.write(view),
      savedAt: new Date().toISOString(),
      version: record.version,
    };
    add([saved], () => `Saved as “${name}”.`);
  };
  const readFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = readViews(await chosen.text());
    if (typeof read === 'string') say(read);
    else add(read, (added) => readWords(read.length, added));
  };
  return (
    <Dialog title="Saved views" isOpen={isOpen} onOpenChange={onOpenChange}>
      <form className={styles.form} onSubmit={save}>
        <label className={styles.label}>
          Name of the view on screen
          <input name="name" maxLength={NAME_MAX} defaultValue={viewTitle(scene)} className={styles.field} />
        </label>
        <Button isPrimary type="submit">
          Save
        </Button>
      </form>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {views.length === 0 && <p className={styles.none}>Nothing is saved in this browser yet.</p>}
      <ul className={styles.list}>
        {views.map((each) => (
          <li key={`${each.name} ${each.address}`} className={styles.row}>
            <span
              className={styles.picture}
              style={{ backgroundImage: `url("/explore/picture.svg${each.address}")` }}
            />
            <a
              href={`/explore${each.address}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                change(() => exploreAddress.read(new URLSearchParams(each.address)).value);
                onOpenChange(false);
              }}
            >
              {each.name}
            </a>
            <span className={styles.date}>{each.savedAt.slice(0, 10)}</span>
            <IconButton
              name={`Delete “${each.name}”`}
              onClick={() =>
                keep(
                  views.filter((one) => one !== each),
                  `“${each.name}” is deleted.`,
                )
              }
            >
              <Trash2 size={16} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className={styles.files}>
        <Button
          disabled={views.length === 0}
          onClick={() =>
            downloadFile('kto-kogo-views.json', new Blob([writeViews(views)], { type: 'application/json' }))
          }
        >
          Save to a file
        </Button>
        <Button onClick={() => file.current?.click()}>Read from a file</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="File of saved views"
          hidden
          onChange={(event) => {
            void readFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Dialog>
  );
}

/** "3 views were read from the file, 2 of them new." */
function readWords(read: number, added: number): string {
  const were = `${countOf(read, 'view was', 'views were')} read from the file`;
  if (added === read) return `${were}.`;
  return added === 0 ? `${were}; all were kept already.` : `${were}, ${added} of them new.`;
}
