'use client';
import { joinAddress } from '@kto-kogo/address';
import { CODE_LENGTH, NAME_MAX, readCode, readName } from '@kto-kogo/room';
import { clsx } from 'clsx';
import { type FormEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import textField from '../../ui/text-field.module.css';
import { nameBefore } from '../live/name-before.ts';
import type { JoinField, Refusal } from './join-class.ts';
import styles from './join-form.module.css';
import { typedCode, wrongSign } from './typed-code.ts';
import { loadJoining, useJoining } from './use-joining.ts';
import { WaitingTurn } from './waiting-turn.tsx';

type Props = { /** As the address says it; null for none. */ code: string | null };

/**
 * The code and a name. Of the two the code alone has a name for the form: pressed before the scripts have come, the button loads the page anew with the
 * code kept, and no name gets into an address.
 */
export function JoinForm({ code: given }: Props) {
  const [code, setCode] = useState(() => typedCode(given ?? ''));
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(() => refusalOf(given));
  const fields = { code: useRef<HTMLInputElement>(null), name: useRef<HTMLInputElement>(null) };
  const id = useId();
  const wrong = wrongSign(code);
  useEffect(() => setName((typed) => typed || nameBefore()), []);
  const caret = useCaret(fields.code);

  const refuse = (why: Refusal) => {
    setRefusal(why);
    if (why.field !== null) fields[why.field].current?.focus();
  };
  const { joining, ...way } = useJoining(refuse);
  const isJoining = joining.is !== 'not';
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (isJoining) return;
    const [asCode, asName] = [readCode(code), readName(name)];
    if (asCode.problem !== null) return refuse({ field: 'code', words: asCode.problem });
    if (asName.problem !== null) return refuse({ field: 'name', words: asName.problem });
    setRefusal(null);
    way.join(asCode.code, asName.name);
  };
  /** What is tried by itself is what was sent: whoever writes something else sends it anew. */
  const change = (write: () => void) => {
    if (isJoining) way.stop();
    write();
  };
  const described = (field: JoinField, hint: string) => ({
    'aria-invalid': refusal?.field === field || undefined,
    'aria-describedby': clsx(hint, refusal?.field === field && `${id}-refusal`),
  });
  return (
    <form action={joinAddress.href()} className={styles.form} onSubmit={join}>
      {refusal !== null && (
        <p role="alert" id={`${id}-refusal`} className={styles.refusal}>
          {refusal.words}
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-code`} className={styles.label}>
          Code
        </label>
        <div className={styles.boxes}>
          {Array.from({ length: CODE_LENGTH }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
            <span key={place} className={styles.box} aria-hidden />
          ))}
          <input
            ref={fields.code}
            id={`${id}-code`}
            name="code"
            className={styles.code}
            value={code}
            inputMode="text"
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            {...described('code', `${id}-code-hint`)}
            onFocus={() => void loadJoining().catch(() => {})}
            onChange={({ target, nativeEvent }) => {
              // What a keyboard is still composing is its own.
              if (nativeEvent instanceof InputEvent && nativeEvent.isComposing)
                return change(() => setCode(target.value));
              caret.keep(target);
              change(() => setCode(typedCode(target.value)));
            }}
            onCompositionEnd={({ currentTarget }) => setCode(typedCode(currentTarget.value))}
          />
        </div>
        <p id={`${id}-code-hint`} role="status" className={styles.hint}>
          {wrong ?? 'Six letters and digits, as your teacher shows them.'}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-name`} className={styles.label}>
          Name <span className={styles.optional}>(you may leave it empty)</span>
        </label>
        <input
          ref={fields.name}
          id={`${id}-name`}
          dir="auto"
          className={clsx(textField.input, styles.name)}
          value={name}
          maxLength={NAME_MAX}
          autoComplete="off"
          spellCheck={false}
          {...described('name', `${id}-name-hint`)}
          onChange={({ target }) => change(() => setName(target.value))}
        />
        <p id={`${id}-name-hint`} className={styles.hint}>
          First name or group, not your full name. Only your teacher sees it.
        </p>
      </div>
      <Button type="submit" isPrimary className={styles.join} aria-disabled={isJoining}>
        {isJoining ? 'Joining…' : 'Join'}
      </Button>
      <WaitingTurn joining={joining} onStop={way.stop} />
    </form>
  );
}

function refusalOf(given: string | null): Refusal | null {
  if (given === null) return null;
  const { problem } = readCode(typedCode(given));
  return problem === null ? null : { field: 'code', words: problem };
}

/** Where a text is written as a code, the caret stays behind what was typed last. */
function useCaret(input: { current: HTMLInputElement | null }) {
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current !== null) input.current?.setSelectionRange(place.current, place.current);
    place.current = null;
  });
  return {
    keep({ value, selectionStart }: HTMLInputElement) {
      const before = value.slice(0, selectionStart ?? value.length);
      place.current = before.length === value.length ? null : typedCode(before).length;
    },
  };
}
