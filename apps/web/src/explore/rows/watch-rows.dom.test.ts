import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRows } from './watch-rows.ts';

const onSelect = vi.fn();
const onTie = vi.fn();
const onMenu = vi.fn();
let stop = () => {};
beforeEach(() => {
  document.body.innerHTML = `<div id="rows"><a href="#a" data-name-id="radek"><mark id="name">Radek</mark></a>
    <a href="#b" data-tie-id="a-b" id="tie">accused</a><b id="else">1937</b></div>`;
  stop = watchRows(element('rows'), { onSelect, onTie, onMenu });
});
afterEach(() => {
  stop();
  vi.resetAllMocks();
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is ${id}.`);
  return found;
}

/** @returns whether the browser does with it what it does by itself */
function send(id: string, event: Event): boolean {
  return element(id).dispatchEvent(event);
}
const mouse = (type: string, init: MouseEventInit = {}) =>
  new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });

function finger(type: string, at: number, timeStamp: number): Event {
  const event = mouse(type, { clientX: at, clientY: 5 });
  const more = { pointerType: 'touch', isPrimary: true, timeStamp };
  for (const [name, value] of Object.entries(more)) Object.defineProperty(event, name, { value });
  return event;
}

test('a click on a name selects, with Shift or Ctrl one more; with those a tie opens a window, as links do', () => {
  expect(send('name', mouse('click'))).toBe(false);
  send('name', mouse('click', { shiftKey: true }));
  send('name', mouse('click', { ctrlKey: true }));
  expect(onSelect.mock.calls).toEqual([
    ['radek', false],
    ['radek', true],
    ['radek', true],
  ]);
  expect(send('tie', mouse('click'))).toBe(false);
  expect(send('tie', mouse('click', { ctrlKey: true }))).toBe(true);
  expect(onTie.mock.calls).toEqual([['a-b']]);
  expect(onSelect).toHaveBeenCalledTimes(3);
});

test('the right button and the menu key open the menu of names and ties, and nothing else', () => {
  expect(send('name', mouse('contextmenu', { clientX: 3, clientY: 4 }))).toBe(false);
  expect(onMenu).toHaveBeenLastCalledWith('radek', { x: 3, y: 4 });
  for (const event of [key('ContextMenu'), key('F10', { shiftKey: true })]) {
    expect(send('tie', event)).toBe(false);
    expect(onMenu).toHaveBeenLastCalledWith('a-b', { x: 0, y: 0 });
  }
  expect(onMenu).toHaveBeenCalledTimes(3);
  for (const event of [mouse('contextmenu'), key('ContextMenu')]) expect(send('else', event)).toBe(true);
  expect(send('tie', key('F10'))).toBe(true);
  expect(onMenu).toHaveBeenCalledTimes(3);
});

test('a finger that rests opens it once it is lifted, and is then neither a click nor a menu of the browser', () => {
  send('name', finger('pointerdown', 5, 1000));
  expect(send('name', mouse('contextmenu'))).toBe(false);
  expect(onMenu).not.toHaveBeenCalled();
  send('name', finger('pointerup', 5, 1600));
  expect(onMenu.mock.calls).toEqual([['radek', { x: 5, y: 5 }]]);
  expect(send('name', mouse('click'))).toBe(false);
  expect(onSelect).not.toHaveBeenCalled();
});

test('a tap is a click, and a finger that moves pushes the page', () => {
  send('name', finger('pointerdown', 5, 1000));
  send('name', finger('pointerup', 5, 1100));
  send('name', mouse('click'));
  expect(onSelect).toHaveBeenCalledTimes(1);
  send('name', finger('pointerdown', 5, 2000));
  send('name', finger('pointermove', 50, 2200));
  send('name', finger('pointerup', 50, 3000));
  expect(onMenu).not.toHaveBeenCalled();
});
