'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { searchAddress } from '@kto-kogo/address';
import { Search } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import dialog from '../../ui/dialog.module.css';
import { findAnything } from '../search/find-anything.ts';
import { firstHit } from '../search/first-hit.ts';
import { type Found, foundHref } from '../search/found-href.ts';
import { findOwnNames } from '../search/own-names.ts';
import { SuggestionStatus } from '../search/suggestion-status.tsx';
import { useGoTo } from '../search/use-go-to.ts';
import { useShownHits } from '../search/use-shown-hits.ts';
import { useSuggestions } from '../search/use-suggestions.ts';
import { addedCommands } from './added-commands.ts';
import styles from './opened-palette.module.css';
import type { PaletteProps } from './palette.tsx';
import { type PaletteItem, paletteGroups } from './palette-items.ts';
import { PaletteList } from './palette-list.tsx';
import { isNameFirst } from './rank.ts';
import { siteCommands } from './site-commands.ts';
import { viewCommands } from './view-commands.ts';

/** One field for all that can be found, gone to and done, by its name. */
export function OpenedPalette({ isOpen, onOpenChange, opening, typed }: PaletteProps) {
  /** The opening in which something was chosen that says where the focus goes; else it returns to where it was. */
  const takenIn = useRef<number | null>(null);
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={styles.popup} finalFocus={() => takenIn.current !== opening}>
          <Dialog.Title className={styles.title}>Find, go, do</Dialog.Title>
          {/* Opened again before it is gone, it begins anew all the same. */}
          <Field
            key={opening}
            typed={typed}
            onChosen={(takesFocus) => {
              takenIn.current = takesFocus ? opening : null;
              onOpenChange(false);
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type FieldProps = Pick<PaletteProps, 'typed'> & { onChosen: (takesFocus: boolean) => void };

function Field({ typed, onChosen }: FieldProps) {
  const goTo = useGoTo();
  const { show, commands } = useStore(viewCommands);
  const input = useRef<HTMLInputElement>(null);
  const highlighted = useRef<PaletteItem | undefined>(undefined);
  const [text, setText] = useState(typed);
  // Base UI waits for a frame, in which what is typed next would be lost; but first it must see where the focus was.
  useLayoutEffect(() => queueMicrotask(() => input.current?.focus()), []);
  const suggestions = useSuggestions(text, findAnything, findOwnNames);
  const hits = useShownHits(suggestions);
  /** The order in which the reader goes through the list: what is found later does not change it. */
  const [held, setHeld] = useState<{ text: string; isFoundFirst: boolean } | null>(null);
  const added = useStore(addedCommands);
  const acts = [...(commands?.() ?? []), ...added, ...siteCommands()];
  const shown = text.trim() === '' ? [] : hits;
  const isFoundFirst = held?.text === text ? held.isFoundFirst : isNameFirst(text, shown, acts);
  const groups = paletteGroups(text, shown, acts, isFoundFirst);
  const others = groups.flatMap(({ items }) => items).filter(({ of }) => of !== 'hit').length;

  const chooseFound = (found: Found) => {
    const showInView = show(found);
    // The view takes the focus, which an open dialog would not give.
    flushSync(() => onChosen(showInView !== null));
    if (showInView === null) goTo(foundHref(found));
    else showInView();
  };
  const choose = (item: PaletteItem) => {
    if (item.of === 'hit') return chooseFound(item.hit.found);
    if (item.of === 'page') {
      onChosen(false);
      return goTo(item.href);
    }
    const { command } = item;
    // What opens next must find this closed, and the focus where it was.
    flushSync(() => onChosen(command.takesFocus ?? false));
    if ('href' in command) goTo(command.href);
    else command.perform();
  };
  const chooseFirst = async (typed: string) => {
    if (typed === '') return;
    const hit = await firstHit(typed, suggestions, text);
    if (input.current?.value.trim() !== typed) return;
    if (hit !== undefined) return chooseFound(hit.found);
    onChosen(false);
    // There the names spelt most like it are.
    goTo(searchAddress.href({ q: typed }));
  };
  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      value={text}
      filter={null}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={() => text}
      onItemHighlighted={(item) => {
        highlighted.current = item;
      }}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setText(value);
      }}
    >
      <div className={styles.field}>
        <Search size={18} strokeWidth={1.75} aria-hidden />
        <Autocomplete.Input
          ref={input}
          aria-label="Find, go, do"
          placeholder="A name, a page, an act"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          className={styles.input}
          onKeyDown={(event) => {
            if (event.key.startsWith('Arrow')) setHeld({ text, isFoundFirst });
            if (event.key !== 'Enter') return;
            const isSettled = 'hits' in suggestions || suggestions.state === 'idle';
            // A hit for what was typed before is not what was asked for.
            if (highlighted.current !== undefined && (isSettled || highlighted.current.of !== 'hit')) return;
            event.preventDefault();
            event.preventBaseUIHandler();
            void chooseFirst(event.currentTarget.value.trim());
          }}
        />
      </div>
      <SuggestionStatus suggestions={suggestions} text={text} others={others} />
      <PaletteList onChoose={choose} />
    </Autocomplete.Root>
  );
}
