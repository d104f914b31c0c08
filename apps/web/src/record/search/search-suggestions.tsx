'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { searchAddress } from '@kto-kogo/address';
import { type RefObject, useState } from 'react';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { findAnything } from './find-anything.ts';
import { FindHitLine } from './find-hit-line.tsx';
import { firstHit } from './first-hit.ts';
import { type Found, foundHref, foundKey } from './found-href.ts';
import { LendProps, type Lent } from './late-input.tsx';
import { findOwnNames } from './own-names.ts';
import styles from './search-suggestions.module.css';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { useGoTo } from './use-go-to.ts';
import { useShownHits } from './use-shown-hits.ts';
import { useSuggestions } from './use-suggestions.ts';

type Hit = FindHitLine_HitFragment;
/** The last of the list, which leads to the page of results. */
const ALL = 'all results';

type Props = {
  /** The input of the box, to which they lend what makes it a combobox. */
  input: RefObject<HTMLInputElement | null>;
  lent: Lent;
  initialText: string;
  onChoose: ((found: Found) => boolean) | undefined;
};

/** The suggestions of a search box, and what its keys do. What was typed before they came counts. */
export function SearchSuggestions({ input, lent, initialText, onChoose }: Props) {
  const goTo = useGoTo();
  const [text, setText] = useState(() => input.current?.value ?? initialText);
  const [isTouched, setTouched] = useState(text !== initialText);
  const [isOpen, setOpen] = useState(() => isTouched && input.current === document.activeElement);
  const suggestions = useSuggestions(isTouched ? text : '', findAnything, findOwnNames);
  const hits = useShownHits(suggestions);
  const items: (Hit | typeof ALL)[] =
    suggestions.state === 'offline' ? [...hits] : hits.length > 0 ? [...hits, ALL] : [];

  const showAll = (q: string) => {
    if (q !== '') goTo(searchAddress.href({ q }));
  };
  const choose = ({ found }: Hit) => {
    setText('');
    // While the list is open, the rest of the page is hidden from screen readers.
    setOpen(false);
    // The letters that are pressed next are acts, and no text.
    input.current?.blur();
    if (onChoose?.(found) !== true) goTo(foundHref(found));
  };
  /** The first of what was typed just now, of which there may be no suggestion yet. */
  const chooseFirst = async (q: string) => {
    const first = await firstHit(q, suggestions, text);
    if (input.current?.value.trim() !== q) return;
    if (first === undefined) showAll(q);
    else choose(first);
  };
  return (
    <Autocomplete.Root
      open={isOpen}
      onOpenChange={setOpen}
      items={items}
      value={text}
      filter={null}
      autoHighlight="always"
      itemToStringValue={(item: Hit | typeof ALL) => (item === ALL ? text : item.matched)}
      onValueChange={(value, { reason }) => {
        if (reason === 'item-press') return;
        setTouched(true);
        setText(value);
      }}
    >
      <Autocomplete.Input
        ref={input}
        render={<LendProps to={lent} />}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const isFresh = 'hits' in suggestions && !event.shiftKey;
          // What is highlighted is chosen by the list, unless it belongs to what was typed before.
          if (isFresh && event.currentTarget.getAttribute('aria-activedescendant')) return;
          event.preventDefault();
          event.preventBaseUIHandler();
          // What stands in the box: an Enter that makes React hydrate comes before React has heard of what was typed.
          const q = event.currentTarget.value.trim();
          if (event.shiftKey) showAll(q);
          else if (q !== '') void chooseFirst(q);
        }}
      />
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
  );
}
