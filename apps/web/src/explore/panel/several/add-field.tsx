'use client';
import type { Id } from '@kto-kogo/domain';
import { useRef, useState } from 'react';
import { EntityField, NOBODY } from '../../../record/search/entity-field.tsx';
import { searchEntities } from '../../../record/search/search-entities.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './add-field.module.css';

type Props = { onChoose: (id: Id) => void; onClose: () => void };

/** A field for who is selected too. Enter takes the first. */
export function AddField({ onChoose, onClose }: Props) {
  const [value, setValue] = useState(NOBODY);
  const input = useRef<HTMLInputElement>(null);
  const chooseFirst = async () => {
    const typed = value.text.trim();
    const [first] = typed === '' ? [] : await searchEntities(typed).catch(() => []);
    if (first !== undefined && input.current?.value.trim() === typed) onChoose(first.entity.id);
  };
  return (
    <search className={styles.field}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void chooseFirst();
        }}
      >
        <EntityField
          name="more"
          label="Select another too"
          value={value}
          inputRef={input}
          hasFocus
          onChange={(next) => {
            setValue(next);
            if (next.entity !== null) onChoose(next.entity.id);
          }}
        />
        <button type="submit" hidden>
          Select the first
        </button>
      </form>
      <Button onClick={onClose}>Cancel</Button>
    </search>
  );
}
