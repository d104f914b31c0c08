import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SLASH_KEY_SCRIPT } from './slash-key.ts';

beforeAll(() => {
  // Runs the script as the head of a page does.
  new Function(SLASH_KEY_SCRIPT)();
});

let unseen: HTMLInputElement;
let seen: HTMLInputElement;
beforeEach(() => {
  document.body.innerHTML = '<input data-search-input><input data-search-input value="Yezhov">';
  const [first, second] = document.querySelectorAll('input');
  if (first === undefined || second === undefined) throw new Error('There are two.');
  [unseen, seen] = [first, second];
  unseen.checkVisibility = () => false;
  seen.checkVisibility = () => true;
});

function press(target: EventTarget, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

test('goes to the first box on screen, selects what is in it, and types nothing', () => {
  expect(press(document.body).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(seen);
  expect([seen.selectionStart, seen.selectionEnd]).toEqual([0, 6]);
});

test('is left alone in text inputs and in other shortcuts', () => {
  for (const event of [press(unseen), press(document.body, { ctrlKey: true })]) {
    expect(event.defaultPrevented).toBe(false);
  }
  expect(document.activeElement).toBe(document.body);
});

test('works where nothing is written: on what is ticked, chosen or moved', () => {
  for (const type of ['checkbox', 'radio', 'range', 'button', 'submit']) {
    const input = document.createElement('input');
    input.type = type;
    document.body.append(input);
    expect(press(input).defaultPrevented, type).toBe(true);
    expect(document.activeElement).toBe(seen);
    seen.blur();
  }
});

test('is left alone where keys of a sign are switched off', () => {
  localStorage.setItem('kto-kogo-letter-keys', 'off');
  expect(press(document.body).defaultPrevented).toBe(false);
  localStorage.clear();
});

test('is typed where no box is on screen', () => {
  seen.checkVisibility = () => false;
  expect(press(document.body).defaultPrevented).toBe(false);
});

test('where no box is on screen it follows the link to one', () => {
  document.body.innerHTML = '<input data-search-input><a href="/search" data-search-link>Search</a>';
  const [box, link] = [document.querySelector('input'), document.querySelector('a')];
  if (box === null || link === null) throw new Error('Both are there.');
  box.checkVisibility = () => false;
  link.checkVisibility = () => true;
  let clicks = 0;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    clicks += 1;
  });
  expect(press(document.body).defaultPrevented).toBe(true);
  expect(clicks).toBe(1);
});
