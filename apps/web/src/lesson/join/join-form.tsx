'use client';
import { joinAddress } from '@kto-kogo/address';
import { CODE_LENGTH, NAME_MAX, readCode, readName } from '@kto-kogo/room';
import { clsx } from 'clsx';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import textField from '../../ui/text-field.module.css';
import { nameBefore } from '../live/name-before.ts';
import type { JoinField, Refusal } from './join-class.ts';
import styles from './join-form.module.css';
import { typedCode, wrongSign } from './typed-code.ts';
import { UNREACHABLE } from './unreachable.ts';

type Props = { /** As the address says it; null for none. */ code: string | null };

/**
 * The code and a name. Of the two the code alone has a name for the form: pressed before the scripts have come, the button loads the page anew with the
 * code kept, and no name gets into an address.
 */
export function JoinForm({ code: given }: Props) {
  const router = useRouter();
  const [code, setCode] = useState(() => typedCode(given ?? ''));
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(() => refusalOf(given));
  const [isJoining, setJoining] = useState(false);
  const fields = { code: useRef<HTMLInputElement>(null), name: useRef<HTMLInputElement>(null) };
  const id = useId();
  const wrong = wrongSign(code);
  useEffect(() => setName((typed) => typed || nameBefore()), []);
  const caret = useCaret(fields.code);

  const refuse = (why: Refusal) => {
    setJoining(false);
    setRefusal(why);
    if (why.field !== null) fields[why.field].current?.focus();
  };
  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (isJoining) return;
    const [asCode, asName] = [readCode(code), readName(name)];
    if (asCode.problem !== null) return refuse({ field: 'code', words: asCode.problem });
    if (asName.problem !== null) return refuse({ field: 'name', words: asName.problem });
    setRefusal(null);
    setJoining(true);
    const joined = await load()
      .then(({ joinClass }) => joinClass(asCode.code, asName.name))
      .catch(() => ({ field: null, words: UNREACHABLE }));
    if ('href' in joined) router.push(joined.href);
    else refuse(joined);
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
            onFocus={() => void load().catch(() => {})}
            onChange={({ target, nativeEvent }) => {
              // What a keyboard is still composing is its own.
              if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return setCode(target.value);
              caret.keep(target);
              setCode(typedCode(target.value));
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
          className={clsx(textField.input, styles.name)}
          value={name}
          maxLength={NAME_MAX}
          autoComplete="off"
          spellCheck={false}
          {...described('name', `${id}-name-hint`)}
          onChange={({ target }) => setName(target.value)}
        />
        <p id={`${id}-name-hint`} className={styles.hint}>
          First name or group, not your full name. Only your teacher sees it.
        </p>
      </div>
      <Button type="submit" isPrimary className={styles.join} aria-disabled={isJoining}>
        {isJoining ? 'Joining…' : 'Join'}
      </Button>
    </form>
  );
}

/** All that a class needs comes while the code is typed. */
function load() {
  return import('./join-class.ts');
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
