'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { searchAddress } from '../../address/search.ts';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { findAnything } from './find-anything.ts';
import { FindHitLine } from './find-hit-line.tsx';
import { type Found, foundHref, foundKey } from './found-href.ts';
import styles from './search-box.module.css';
import { SEARCH_INPUT } from './slash-key.ts';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { useShownHits } from './use-shown-hits.ts';
import { useSuggestions } from './use-suggestions.ts';

type Hit = FindHitLine_HitFragment;
/** The last of the list, which leads to the page of results. */
const ALL = 'all results';

type Props = {
  size?: 'small' | 'large';
  initialText?: string;
  placeholder?: string;
  /** Whether it is focused on load, for pages that are there for searching. */
  hasFocus?: boolean;
  /** Whether it is the search of its page, which then has none in its header. */
  isMain?: boolean;
  /** Called with what was chosen; where it gives false, and without it, the page of that opens. */
  onChoose?: (found: Found) => boolean;
};

/**
 * Finds anything: people, trials, offices, events, words of the glossary, months. Enter takes the first, with shift all results. Without
 * JavaScript it is a form that leads to the page of results.
 */
export function SearchBox({
  size = 'small',
  initialText = '',
  placeholder = 'Name, any spelling',
  hasFocus = false,
  isMain = false,
  onChoose,
}: Props) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initialText);
  const [isTouched, setTouched] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const suggestions = useSuggestions(isTouched ? text : '', findAnything);
  const hits = useShownHits(suggestions);
  const items: (Hit | typeof ALL)[] = hits.length > 0 ? [...hits, ALL] : [];

  const showAll = (q: string) => {
    if (q !== '') router.push(searchAddress.href({ q }));
  };
  const choose = ({ found }: Hit) => {
    setText('');
    // While the list is open, the rest of the page is hidden from screen readers.
    setOpen(false);
    // The letters that are pressed next are acts, and no text.
    input.current?.blur();
    if (onChoose?.(found)) return;
    const href = foundHref(found);
    // Only the browser's own navigation marks a term of the glossary.
    if (href.includes('#')) window.location.assign(href);
    else router.push(href);
  };
  /** The first of what was typed just now, of which there may be no suggestion yet. */
  const chooseFirst = async (q: string) => {
    const [first] =
      suggestions.state === 'found' && q === text.trim()
        ? suggestions.hits
        : await findAnything(q).catch(() => []);
    if (input.current?.value.trim() !== q) return;
    if (first === undefined) showAll(q);
    else choose(first);
  };
  return (
    <search data-main-search={isMain || undefined}>
      <form action="/search" className={styles.form} data-size={size}>
        <Autocomplete.Root
          name="q"
          open={isOpen}
          onOpenChange={setOpen}
          items={items}
          value={text}
          filter={null}
          autoHighlight
          itemToStringValue={(item: Hit | typeof ALL) => (item === ALL ? text : item.matched)}
          onValueChange={(value, { reason }) => {
            if (reason === 'item-press') return;
            setTouched(true);
            setText(value);
          }}
        >
          <Autocomplete.Input
            ref={input}
            type="search"
            aria-label="Search people, trials, offices, events, words and months"
            placeholder={placeholder}
            // `autoFocus`, because an effect would take the focus on hydration, when the user may be elsewhere.
            autoFocus={hasFocus}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              const isFresh = suggestions.state === 'found' && !event.shiftKey;
              // What is highlighted is chosen by the list, unless it belongs to what was typed before.
              if (isFresh && event.currentTarget.getAttribute('aria-activedescendant')) return;
              event.preventDefault();
              event.preventBaseUIHandler();
              // What stands in the box: an Enter that makes React hydrate comes before React has heard of what was typed.
              const q = event.currentTarget.value.trim();
              if (event.shiftKey) showAll(q);
              else if (q !== '') void chooseFirst(q);
            }}
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
          <SuggestionPopup
            suggestions={suggestions}
            text={text}
            keyOf={(item: Hit | typeof ALL) => (item === ALL ? ALL : foundKey(item.found))}
            onChoose={(item) => (item === ALL ? showAll(text.trim()) : choose(item))}
          >
            {(item) =>
              item === ALL ? (
                <span className={styles.all}>All results for “{text.trim()}”</span>
              ) : (
                <FindHitLine hit={item} />
              )
            }
          </SuggestionPopup>
        </Autocomplete.Root>
      </form>
    </search>
  );
}
