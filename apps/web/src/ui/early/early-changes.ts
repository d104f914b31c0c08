/** Dispatches the change of one control again. */
type Replay = () => void;

/**
 * The controls whose values differ from the server's HTML, as changes to dispatch again. Call it before React renders a second
 * time, which would reset controlled inputs.
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
  // Only the radio button that was chosen fires an event.
  if (checked === box.defaultChecked || (box.type === 'radio' && !checked)) return [];
  const click = clickUnderWay(box);
  if (click !== undefined) return [() => tickWhenOver(box, checked, click)];
  return [
    () => {
      box.checked = !checked;
      box.click();
    },
  ];
}

/** The click that made React hydrate, while it is being dispatched. */
function clickUnderWay(box: HTMLInputElement): Event | undefined {
  const early = window.earlyEvents?.events ?? [];
  return early.find(({ target, eventPhase }) => target === box && eventPhase !== Event.NONE);
}

/** Whether React hears that click depends on when: what is missing comes when the click is over, unless a later one decides. */
function tickWhenOver(box: HTMLInputElement, checked: boolean, click: Event): void {
  let isLast = true;
  box.addEventListener('click', (event) => {
    isLast &&= event === click;
  });
  setTimeout(() => isLast && box.checked !== checked && box.click());
}

function takeText(input: HTMLInputElement): Replay[] {
  const { value, defaultValue } = input;
  if (value === defaultValue) return [];
  return [
    () => {
      // React ignores an event when the text equals what was last assigned through its setter, so the second assignment bypasses
      // it.
      input.value = defaultValue;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      // A text without an input type is taken for the browser's autofill, and gets no suggestions.
      const inputType = input === document.activeElement ? 'insertText' : '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    },
  ];
}
