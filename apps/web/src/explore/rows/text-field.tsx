'use client';
import { exploreAddress, TEXT_MAX } from '@kto-kogo/address';
import { Search } from 'lucide-react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { setText } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import styles from './text-field.module.css';

/** Rows are narrowed once typing pauses: each narrowing is a view of its own with all its links. */
const PAUSE_MS = 120;

/**
 * The field that narrows table and list to the rows that hold what is typed. A form of the address, so that it works without
 * JavaScript. One search is one step of the history, however long it is typed.
 */
export function TextField() {
  const { view } = useExplorer();
  const change = useChange();
  const [typed, setTyped] = useState(view.text);
  const [shown, setShown] = useState(view.text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Undo and links change the text too; what is being typed stays as it is.
  if (shown !== view.text) {
    setShown(view.text);
    if (typed.trim() !== view.text) setTyped(view.text);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (text: string) => {
    clearTimeout(timer.current);
    const isGoingOn = view.text !== '' && text.trim() !== '';
    change(setText(text.trim()), isGoingOn ? 'slide' : 'step');
  };
  const onType = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), PAUSE_MS);
  };
  const empty = () => {
    setTyped('');
    search('');
  };
  const rest = new URLSearchParams(exploreAddress.write(setText('')(view)));
  return (
    <search className={styles.field}>
      <form
        action={exploreAddress.path}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
        }}
      >
        {[...rest].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.label}>
          <Search size={15} strokeWidth={1.75} aria-hidden />
          <span>Search in these ties</span>
          <input
            type="search"
            name="text"
            value={typed}
            maxLength={TEXT_MAX}
            autoComplete="off"
            spellCheck={false}
            className={styles.input}
            onChange={onType}
            onBlur={() => typed.trim() !== view.text && search(typed)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || typed === '') return;
              event.preventDefault();
              empty();
            }}
          />
        </label>
        <Button type="submit" className={styles.submit}>
          Search
        </Button>
      </form>
    </search>
  );
}
