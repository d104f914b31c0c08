import { afterEach, beforeEach, expect, test } from 'vitest';
import { EARLY_EVENTS_SCRIPT } from './early-events.ts';
import { replayEarlyEvents } from './replay-early-events.ts';

let heard: string[] = [];
const listener = (event: Event) => {
  const { id } = event.target instanceof Element ? event.target : { id: '' };
  heard.push(event instanceof KeyboardEvent ? `${event.key} on ${id}` : `${event.type} on ${id}`);
};
const click = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.click();
const press = (id: string, init: KeyboardEventInit) =>
  document
    .querySelector(`#${id}`)
    ?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
const recorded = () => window.earlyEvents?.events ?? [];

beforeEach(() => {
  heard = [];
  document.body.innerHTML = `<div id="page"><button type="button" id="button"><i id="icon"></i></button>
    <button type="submit" id="submit"></button><a id="link"></a><input id="field"></div>`;
  // Runs the script as the head of a page does.
  new Function(EARLY_EVENTS_SCRIPT)();
});
afterEach(() => {
  if (window.earlyEvents) window.earlyEvents.isLive = true;
  document.removeEventListener('click', listener);
  document.removeEventListener('keydown', listener);
});

function replay(): void {
  document.addEventListener('click', listener);
  document.addEventListener('keydown', listener);
  replayEarlyEvents(recorded().splice(0));
}

test('presses of buttons and keys come again in their order', () => {
  click('icon');
  press('page', { key: '?' });
  click('button');
  replay();
  expect(heard).toEqual(['click on icon', '? on page', 'click on button']);
});

test('events that the browser or another listener has handled are not replayed', () => {
  click('link');
  click('submit');
  press('field', { key: '?' });
  press('page', { key: 'f', ctrlKey: true });
  document.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  press('page', { key: '/' });
  replay();
  expect(heard).toEqual([]);
});

test('elements that have left the page get no events', () => {
  click('button');
  document.querySelector('#button')?.remove();
  expect(() => replay()).not.toThrow();
  expect(heard).toEqual([]);
});

test('an event that made React hydrate was handled by it', () => {
  document.addEventListener(
    'click',
    () => {
      if (window.earlyEvents) window.earlyEvents.isLive = true;
    },
    { once: true },
  );
  click('button');
  expect(recorded()).toEqual([]);
});

test('once React handles events, nothing is recorded', () => {
  if (window.earlyEvents) window.earlyEvents.isLive = true;
  click('button');
  expect(recorded()).toEqual([]);
});
