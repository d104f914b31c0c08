/** Dispatches the change of one control again. */
type Replay = () => void;

/**
 * The controls that differ from what the server sent, as changes to dispatch again. Take them before React renders a second time,
 * which would put controlled inputs back.
 */
export function takeEarlyChanges(root: ParentNode): Replay[] {
  const controls = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return [...controls].flatMap((control) => {
    if (control instanceof HTMLSelectElement) return takeSelect(control);
    if (control.type === 'checkbox' || control.type === 'radio') return takeBox(control);
    return control.type === 'hidden' ? [] : takeText(control);
  });
}

function takeSelect(select: HTMLSelectElement): Replay[] {
  const { value, options } = select;
  const sent = [...options].find((option) => option.defaultSelected) ?? options[0];
  if (value === sent?.value) return [];
  return [
    () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  ];
}

function takeBox(box: HTMLInputElement): Replay[] {
  const { checked } = box;
  // Of radio buttons only the one chosen tells of the change.
  if (checked === box.defaultChecked || (box.type === 'radio' && !checked)) return [];
  return [
    () => {
      box.checked = !checked;
      box.click();
    },
  ];
}

function takeText(input: HTMLInputElement): Replay[] {
  const { value, defaultValue } = input;
  if (value === defaultValue) return [];
  return [
    () => {
      // React ignores an event when the text is what it last saw assigned to the element, so the second goes past its setter.
      input.value = defaultValue;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      // A text without a type of input is taken for the browser's own filling in, and not suggested for.
      const inputType = input === document.activeElement ? 'insertText' : '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    },
  ];
}
