'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useState } from 'react';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import type { EntityFieldValue } from './entity-field.tsx';
import { LendProps, type Lent } from './late-input.tsx';
import { findOwnEntities } from './own-names.ts';
import { searchEntities } from './search-entities.ts';
import { SearchHitLine } from './search-hit-line.tsx';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { useShownHits } from './use-shown-hits.ts';
import { useSuggestions } from './use-suggestions.ts';

type Props = {
  /** The input of the field, to which they lend what makes it a combobox. */
  input: RefObject<HTMLInputElement | null>;
  lent: Lent;
  value: EntityFieldValue;
  onChange: (value: EntityFieldValue) => void;
  /** Whether something was typed before they came. */
  isTyped: boolean;
};

/** The suggestions of a field for an entity. */
export function EntitySuggestions({ input, lent, value, onChange, isTyped }: Props) {
  const [isTouched, setTouched] = useState(isTyped);
  const [isOpen, setOpen] = useState(() => isTyped && input.current === document.activeElement);
  const suggestions = useSuggestions(
    isTouched && value.entity === null ? value.text : '',
    searchEntities,
    findOwnEntities,
  );
  const hits = useShownHits(suggestions);
  return (
    <Autocomplete.Root
      open={isOpen}
      onOpenChange={setOpen}
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
      <Autocomplete.Input ref={input} render={<LendProps to={lent} />} />
      <SuggestionPopup
        suggestions={suggestions}
        text={value.text}
        keyOf={({ entity }: SearchHitLine_HitFragment) => entity.id}
        onChoose={({ entity }) => onChange({ text: entity.name, entity })}
      >
        {(hit) => <SearchHitLine hit={hit} />}
      </SuggestionPopup>
    </Autocomplete.Root>
  );
}
