'use client';
import { NAME_MAX } from '@kto-kogo/room';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import textField from '../../ui/text-field.module.css';
import type { LiveClass } from '../live/class-store.ts';
import { membership } from '../live/membership.ts';
import calm from './calm.module.css';
import styles from './own-name.module.css';

/** As whom the teacher knows this member, and the way to change it. */
export function OwnName({ live }: { live: LiveClass }) {
  const { name, isGuest } = useStore(membership) ?? { ...live.member, isGuest: false };
  const [isChanging, setChanging] = useState(false);
  useEffect(() => void live.askName(), [live]);
  return (
    <div className={styles.own}>
      <p role="status">
        Your teacher knows you as <strong dir="auto">{name}</strong>.
      </p>
      {isChanging ? (
        <NameForm live={live} own={isGuest ? '' : name} onDone={() => setChanging(false)} />
      ) : (
        <Button className={calm.act} onClick={() => setChanging(true)}>
          Change the name
        </Button>
      )}
    </div>
  );
}

/** @param own the name that the member gave itself, if it did */
function NameForm({ live, own, onDone }: { live: LiveClass; own: string; onDone: () => void }) {
  const id = useId();
  const [text, setText] = useState(own);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (text.trim() === own) return onDone();
    setSending(true);
    const refused = await live.rename(text);
    setSending(false);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>First name or group, not your full name</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was pressed
        autoFocus
        className={textField.input}
        value={text}
        maxLength={NAME_MAX}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => setText(target.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <p className={calm.acts}>
        <Button type="submit" className={calm.act} aria-disabled={isSending}>
          {isSending ? 'Changing it' : 'Take this name'}
        </Button>
        <Button className={calm.act} onClick={onDone}>
          Keep the name
        </Button>
      </p>
    </form>
  );
}
