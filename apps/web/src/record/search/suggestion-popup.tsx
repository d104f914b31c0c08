'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { SearchHitLine } from './search-hit-line.tsx';
import styles from './suggestion-popup.module.css';
import { SuggestionStatus } from './suggestion-status.tsx';
import type { Suggestions } from './use-suggestions.ts';

type Hit = SearchHitLine_HitFragment;

type Props = { suggestions: Suggestions; text: string; onChoose: (hit: Hit) => void };

/** The suggestions under a search box. Must be within an `Autocomplete.Root` whose items are hits. */
export function SuggestionPopup({ suggestions, text, onChoose }: Props) {
  return (
    <Autocomplete.Portal hidden={suggestions.state === 'idle'}>
      <Autocomplete.Positioner className={styles.positioner} sideOffset={6} align="start">
        <Autocomplete.Popup className={styles.popup} aria-busy={suggestions.state === 'asking'}>
          <SuggestionStatus suggestions={suggestions} text={text} />
          <Autocomplete.List className={styles.list}>
            {(hit: Hit) => (
              <Autocomplete.Item
                key={hit.entity.id}
                value={hit}
                className={styles.item}
                onClick={() => onChoose(hit)}
              >
                <SearchHitLine hit={hit} />
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
