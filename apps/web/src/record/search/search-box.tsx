'use client';
import { Search } from 'lucide-react';
import { type KeyboardEvent as KeyPress, useEffect, useEffectEvent, useRef, useState } from 'react';
import { KeyCap } from '../../ui/key-cap.tsx';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { whenIdle } from '../../ui/late/when-idle.ts';
import { waitOffline } from '../../ui/online/what-waits.ts';
import type { Found } from './found-href.ts';
import { LateInput, useLent } from './late-input.tsx';
import styles from './search-box.module.css';
import { SearchWaits } from './search-waits.tsx';
import { SEARCH_INPUT } from './slash-key.ts';

/** Keys that are for the suggestions. */
const HELD = ['Enter', 'ArrowDown', 'ArrowUp'];

type Props = {
  size?: 'small' | 'large';
  initialText?: string;
  placeholder?: string;
  /** Whether it is focused on load, for pages that are there for searching. */
  hasFocus?: boolean;
  /** Whether it is the search of its page, which then has none in its header. */
  isMain?: boolean;
  /** Whether its suggestions come before anybody turns to it, for a page whose own names are found without a network. */
  isAhead?: boolean;
  /** Called with what was chosen; where it gives false, and without it, the page of that opens. */
  onChoose?: (found: Found) => boolean;
};

/**
 * Finds anything: people, trials, offices, events, words of the glossary, months. Enter takes the first, with shift all results. Without
 * JavaScript it is a form that leads to the page of results, and with it until the suggestions have come, which are loaded for whoever
 * turns to the box.
 */
export function SearchBox({
  size = 'small',
  initialText = '',
  placeholder = 'Name, any spelling',
  hasFocus = false,
  isMain = false,
  isAhead = false,
  onChoose,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const held = useRef<KeyboardEvent[]>([]);
  const lent = useLent();
  const [SearchSuggestions, askForSuggestions] = useLatePart(
    async () => (await import('./search-suggestions.tsx')).SearchSuggestions,
  );
  const [isMissing, setMissing] = useState(false);
  const prepare = () => askForSuggestions(() => {});
  const prepareAhead = useEffectEvent(prepare);
  useEffect(() => (isAhead ? whenIdle(() => prepareAhead()) : undefined), [isAhead]);
  /** Keeps what was pressed until there are suggestions. Where they cannot be had, Enter sends the form. */
  const hold = ({ nativeEvent: event }: KeyPress) => {
    // While letters are composed, the keyboard's own list takes these keys.
    if (!HELD.includes(event.key) || event.isComposing) return;
    event.preventDefault();
    held.current.push(event);
    askForSuggestions(() => {
      const isSent = held.current.splice(0).some(({ key }) => key === 'Enter');
      if (isSent && input.current?.value.trim() !== '') form.current?.requestSubmit();
    });
  };
  const pressHeld = () => {
    for (const event of held.current.splice(0)) {
      input.current?.dispatchEvent(new KeyboardEvent(event.type, event));
    }
  };
  return (
    <search data-main-search={isMain || undefined}>
      <form ref={form} action="/search" className={styles.form} data-size={size} onSubmit={waitOffline}>
        {SearchSuggestions !== null && (
          <SearchSuggestions input={input} lent={lent} initialText={initialText} onChoose={onChoose} />
        )}
        <LateInput
          input={input}
          lent={lent}
          text={initialText}
          onLent={pressHeld}
          onFocus={prepare}
          onPointerEnter={prepare}
          onInput={() => askForSuggestions(() => setMissing(true))}
          onKeyDown={hold}
          name="q"
          type="search"
          aria-label="Search people, trials, offices, events, words and months"
          placeholder={placeholder}
          // `autoFocus`, because an effect would take the focus on hydration, when the user may be elsewhere.
          autoFocus={hasFocus}
          className={styles.input}
          {...{ [SEARCH_INPUT]: '' }}
        />
        {/* Enter submits the form only through a button, because the autocomplete adds a second field. */}
        <button type="submit" aria-label="Show all results" className={styles.submit}>
          <Search size={18} strokeWidth={1.75} aria-hidden />
        </button>
        <span className={styles.key} aria-hidden>
          <KeyCap>/</KeyCap>
        </span>
        {isMissing && SearchSuggestions === null && <SearchWaits />}
      </form>
    </search>
  );
}
