'use client';
import {
  type ComponentProps,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';

type InputProps = ComponentProps<'input'>;

/** What a combobox lends to the input that stands on the page without it. */
export type Lent = StoreApi<InputProps>;

/** A combobox whose list is closed: what Base UI says of it, too. */
const CLOSED: InputProps = {
  role: 'combobox',
  'aria-expanded': false,
  'aria-haspopup': 'listbox',
  'aria-autocomplete': 'list',
};

export function useLent(): Lent {
  const [lent] = useState(() => createStore<InputProps>(() => CLOSED));
  return lent;
}

/** Stands where the combobox would render its input. */
export function LendProps({ to, ...props }: InputProps & { to: Lent }) {
  useLayoutEffect(() => to.setState(props, true));
  return null;
}

type Props = InputProps & {
  input: RefObject<HTMLInputElement | null>;
  lent: Lent;
  /** What stands there until the combobox says otherwise. */
  text: string;
  /** The combobox has come. */
  onLent?: () => void;
};

/**
 * The input of a combobox that is loaded once it is wanted. It is the same element before and after, so that text, caret and focus stay, and
 * what a keyboard is just composing. So React does not hold its text either: that is written only when it becomes another.
 */
export function LateInput({ input, lent, text, onLent, ...own }: Props) {
  const { value = text, ...given } = useStore(lent);
  const [textAtFirst] = useState(text);
  const written = useRef(value);
  useLayoutEffect(() => {
    if (written.current === value) return;
    written.current = value;
    if (input.current !== null && input.current.value !== value) input.current.value = String(value);
  }, [input, value]);
  const isLent = given.onChange !== undefined;
  const tell = useEffectEvent(() => onLent?.());
  useEffect(() => {
    if (isLent) tell();
  }, [isLent]);
  return (
    <input
      ref={input}
      defaultValue={textAtFirst}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      {...own}
      {...given}
    />
  );
}
