import { act, cleanup, render } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { takeEarlyChanges } from './early-changes.ts';

afterEach(cleanup);

/** A form with only controlled inputs, which shows the values that React knows. */
function Form() {
  const [text, setText] = useState('');
  const [isOn, setOn] = useState(true);
  const [speed, setSpeed] = useState('1');
  return (
    <form>
      <input name="text" value={text} onChange={(event) => setText(event.target.value)} />
      <input name="box" type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      <select name="speed" value={speed} onChange={(event) => setSpeed(event.target.value)}>
        <option value="1">1</option>
        <option value="2">2</option>
      </select>
      <output>{JSON.stringify({ text, isOn, speed })}</output>
    </form>
  );
}

/** Renders the form on the server, lets the user change it, then hydrates it. */
function hydrateAfter(change: (form: HTMLFormElement) => void) {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Form />);
  document.body.append(container);
  const form = container.querySelector('form');
  if (form === null) throw new Error('The server sent no form.');
  change(form);
  render(<Form />, { container, hydrate: true });
  return { form, container, heard: () => JSON.parse(container.querySelector('output')?.textContent ?? '') };
}

const control = (form: HTMLFormElement, name: string) => form.elements.namedItem(name);

test('React gets an event from every control that the user changed, and from no other', () => {
  const { container, form, heard } = hydrateAfter((sent) => {
    const [text, box, speed] = ['text', 'box', 'speed'].map((name) => control(sent, name));
    if (text instanceof HTMLInputElement) text.value = 'Yezhov';
    if (box instanceof HTMLInputElement) box.checked = false;
    if (speed instanceof HTMLSelectElement) speed.value = '2';
  });
  expect(heard()).toEqual({ text: '', isOn: true, speed: '1' });
  const changes = takeEarlyChanges(container);
  expect(changes).toHaveLength(3);
  act(() => {
    for (const replay of changes) replay();
  });
  expect(heard()).toEqual({ text: 'Yezhov', isOn: false, speed: '2' });
  expect(control(form, 'text')).toHaveProperty('value', 'Yezhov');
  expect(control(form, 'box')).toHaveProperty('checked', false);
});

test('a text that React has put back in the meantime comes again', () => {
  const { container, form, heard } = hydrateAfter((sent) => {
    const text = control(sent, 'text');
    if (text instanceof HTMLInputElement) text.value = 'Yezhov';
  });
  const changes = takeEarlyChanges(container);
  const text = control(form, 'text');
  if (text instanceof HTMLInputElement) text.value = '';
  act(() => {
    for (const replay of changes) replay();
  });
  expect(heard().text).toBe('Yezhov');
});

test('a form without changes gives no events', () => {
  const { container } = hydrateAfter(() => {});
  expect(takeEarlyChanges(container)).toEqual([]);
});

test('of radio buttons the one that was chosen tells of the change, once', () => {
  document.body.innerHTML = `<form>
    <input type="radio" name="order" value="a" checked><input type="radio" name="order" value="b"></form>`;
  const heard: string[] = [];
  document.querySelector('form')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) heard.push(target.value);
  });
  const second = document.querySelector<HTMLInputElement>('[value=b]');
  if (second !== null) second.checked = true;
  for (const replay of takeEarlyChanges(document)) replay();
  expect(heard).toEqual(['b']);
  expect(second?.checked).toBe(true);
  document.body.innerHTML = '';
});

test('a click that comes after the one that made React hydrate decides', async () => {
  document.body.innerHTML = '<input type="checkbox">';
  const box = document.querySelector('input');
  if (box === null) throw new Error('There is no box.');
  // React hydrates while the first click is being dispatched, and does not hear it.
  const events: Event[] = [];
  window.earlyEvents = { isLive: false, events };
  window.addEventListener('click', (event) => events.push(event), { capture: true, once: true });
  document.addEventListener('click', () => takeEarlyChanges(document).forEach((replay) => void replay()), {
    once: true,
  });
  box.click();
  expect(box.checked).toBe(true);
  box.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(box.checked).toBe(false);
  document.body.innerHTML = '';
});
