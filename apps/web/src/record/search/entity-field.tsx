'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import type {
  EntityLink_EntityFragment,
  SearchHitLine_HitFragment,
} from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './entity-field.module.css';
import { searchEntities } from './search-entities.ts';
import { SearchHitLine } from './search-hit-line.tsx';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { useShownHits } from './use-shown-hits.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The chosen entity, or null with the text that has only been typed. */
export type EntityFieldValue = { text: string; entity: EntityLink_EntityFragment | null };

export const NOBODY: EntityFieldValue = { text: '', entity: null };

type Props = {
  /** Name of the form field. Without JavaScript the form sends the typed text. */
  name: string;
  label: string;
  value: EntityFieldValue;
  onChange: (value: EntityFieldValue) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Whether it is focused on load. */
  hasFocus?: boolean;
};

/** A form field for an entity, found in any spelling. */
export function EntityField({ name, label, value, onChange, inputRef, hasFocus = false }: Props) {
  const [isTouched, setTouched] = useState(false);
  const suggestions = useSuggestions(isTouched && value.entity === null ? value.text : '', searchEntities);
  const hits = useShownHits(suggestions);
  return (
    <div className={styles.field}>
      <Autocomplete.Root
        name={name}
        items={hits}
        value={value.text}
        filter={null}
        itemToStringValue={(hit: SearchHitLine_HitFragment) => hit.entity.name}
        onValueChange={(text, { reason }) => {
          if (reason === 'item-press') return;
          setTouched(true);
          onChange({ text, entity: null });
        }}
      >
        <span className={styles.mark}>
          {value.entity === null ? (
            <Search size={18} strokeWidth={1.75} aria-hidden />
          ) : (
            <EntityMark entity={value.entity} size={18} />
          )}
        </span>
        <Autocomplete.Input
          ref={inputRef}
          aria-label={label}
          placeholder="Name, any spelling"
          // `autoFocus`, because an effect would take the focus on hydration, when the user may be elsewhere.
          autoFocus={hasFocus}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          className={styles.input}
        />
        {value.text !== '' && (
          <IconButton
            name={`Empty “${label}”`}
            className={styles.clear}
            onClick={({ currentTarget }) => {
              onChange(NOBODY);
              // The button goes with the text.
              const input = currentTarget.previousElementSibling;
              if (input instanceof HTMLInputElement) input.focus();
            }}
          >
            <X size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
        <SuggestionPopup
          suggestions={suggestions}
          text={value.text}
          keyOf={({ entity }: SearchHitLine_HitFragment) => entity.id}
          onChoose={({ entity }) => onChange({ text: entity.name, entity })}
        >
          {(hit) => <SearchHitLine hit={hit} />}
        </SuggestionPopup>
      </Autocomplete.Root>
    </div>
  );
}
