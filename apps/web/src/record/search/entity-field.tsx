'use client';
import { Search, X } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import type { EntityLink_EntityFragment } from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import styles from './entity-field.module.css';
import { LateInput, useLent } from './late-input.tsx';
import { SearchWaits } from './search-waits.tsx';

/** The chosen entity, or null with the text that has only been typed. */
export type EntityFieldValue = { text: string; entity: EntityLink_EntityFragment | null };

export const NOBODY: EntityFieldValue = { text: '', entity: null };

type Props = {
  /** Name of the form field. Without JavaScript the form sends the typed text. */
  name: string;
  label: string;
  value: EntityFieldValue;
  onChange: (value: EntityFieldValue) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Whether it is focused on load. */
  hasFocus?: boolean;
};

/** A form field for an entity, found in any spelling. Its suggestions are loaded for whoever turns to it. */
export function EntityField({ name, label, value, onChange, inputRef, hasFocus = false }: Props) {
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  const lent = useLent();
  const [isTyped, setTyped] = useState(false);
  const [EntitySuggestions, askForSuggestions] = useLatePart(
    async () => (await import('./entity-suggestions.tsx')).EntitySuggestions,
  );
  const [isMissing, setMissing] = useState(false);
  const prepare = () => askForSuggestions(() => {});
  return (
    <div className={styles.field}>
      <span className={styles.mark}>
        {value.entity === null ? (
          <Search size={18} strokeWidth={1.75} aria-hidden />
        ) : (
          <EntityMark entity={value.entity} size={18} />
        )}
      </span>
      {EntitySuggestions !== null && (
        <EntitySuggestions input={input} lent={lent} value={value} onChange={onChange} isTyped={isTyped} />
      )}
      <LateInput
        input={input}
        lent={lent}
        text={value.text}
        onFocus={prepare}
        onPointerEnter={prepare}
        onChange={({ currentTarget }) => {
          askForSuggestions(() => setMissing(true));
          setTyped(true);
          onChange({ text: currentTarget.value, entity: null });
        }}
        name={name}
        aria-label={label}
        placeholder="Name, any spelling"
        // `autoFocus`, because an effect would take the focus on hydration, when the user may be elsewhere.
        autoFocus={hasFocus}
        className={styles.input}
      />
      {isMissing && EntitySuggestions === null && <SearchWaits />}
      {value.text !== '' && (
        <IconButton
          name={`Empty “${label}”`}
          className={styles.clear}
          onClick={() => {
            onChange(NOBODY);
            // The button goes with the text.
            input.current?.focus();
          }}
        >
          <X size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
