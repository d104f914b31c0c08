'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useState } from 'react';
import { entityHref } from '../../address/entity-href.ts';
import { searchAddress } from '../../address/search.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from './search-box.module.css';
import { SEARCH_INPUT } from './slash-key.ts';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { useShownHits } from './use-shown-hits.ts';
import { useSuggestions } from './use-suggestions.ts';

type Hit = SearchHitLine_HitFragment;

type Props = {
  size?: 'small' | 'large';
  initialText?: string;
  placeholder?: string;
  /** Whether it is focused on load, for pages that are there for searching. */
  hasFocus?: boolean;
  /** Whether it is the search of its page, which then has none in its header. */
  isMain?: boolean;
  /** Called with the chosen hit; without it the entity's page opens. */
  onChoose?: (hit: Hit) => void;
};

/** Finds an entity in any spelling. Without JavaScript it is a form that leads to the page of results. */
export function SearchBox({
  size = 'small',
  initialText = '',
  placeholder = 'Name, any spelling',
  hasFocus = false,
  isMain = false,
  onChoose,
}: Props) {
  const router = useRouter();
  const [text, setText] = useState(initialText);
  const [isTouched, setTouched] = useState(false);
  const suggestions = useSuggestions(isTouched ? text : '');
  const hits = useShownHits(suggestions);
  const submitOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    // With a suggestion highlighted, Enter chooses it.
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    // What stands in the box: an Enter that makes React hydrate comes before React has heard of what was typed.
    const q = event.currentTarget.value.trim();
    if (q !== '') router.push(searchAddress.href({ q }));
  };
  const choose = (hit: Hit) => {
    setText('');
    if (onChoose) onChoose(hit);
    else router.push(entityHref(hit.entity));
  };
  return (
    <search data-main-search={isMain || undefined}>
      <form action="/search" className={styles.form} data-size={size}>
        <Autocomplete.Root
          name="q"
          items={hits}
          value={text}
          filter={null}
          itemToStringValue={(hit: Hit) => hit.entity.name}
          onValueChange={(value, { reason }) => {
            if (reason === 'item-press') return;
            setTouched(true);
            setText(value);
          }}
        >
          <Autocomplete.Input
            type="search"
            aria-label="Search people, trials, offices and events"
            placeholder={placeholder}
            // `autoFocus`, because an effect would take the focus on hydration, when the user may be elsewhere.
            autoFocus={hasFocus}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            onKeyDown={submitOnEnter}
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
          <SuggestionPopup suggestions={suggestions} text={text} onChoose={choose} />
        </Autocomplete.Root>
      </form>
    </search>
  );
}
