'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import type { ReactNode } from 'react';
import styles from './suggestion-popup.module.css';
import { SuggestionStatus } from './suggestion-status.tsx';
import type { Suggestions } from './use-suggestions.ts';

type Props<Hit, Item> = {
  suggestions: Suggestions<Hit>;
  text: string;
  /** What the `Autocomplete.Root` around it has as items: hits, and what else can be chosen. */
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  onChoose: (item: Item) => void;
};

/** The suggestions under a search box. */
export function SuggestionPopup<Hit, Item>({
  suggestions,
  text,
  keyOf,
  children,
  onChoose,
}: Props<Hit, Item>) {
  return (
    <Autocomplete.Portal hidden={suggestions.state === 'idle'}>
      <Autocomplete.Positioner className={styles.positioner} sideOffset={6} align="start">
        <Autocomplete.Popup className={styles.popup} aria-busy={suggestions.state === 'asking'}>
          <SuggestionStatus suggestions={suggestions} text={text} />
          <Autocomplete.List className={styles.list}>
            {(item: Item) => (
              <Autocomplete.Item
                key={keyOf(item)}
                value={item}
                className={styles.item}
                onClick={() => onChoose(item)}
              >
                {children(item)}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
