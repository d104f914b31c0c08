import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ClassQuestion } from './class-question.tsx';
import type { TaughtRoom } from './use-taught-room.ts';

afterEach(cleanup);

const QUESTION = { kind: 'TEXT', text: 'Why?', options: [], offered: [] } as const;

/** What the desk knows of a class in which Anna and Boris have answered. */
function roomOf(
  phase: string,
  picked: string[],
  order: TaughtRoom['order'],
  wordsOf = (member: string) => `by ${member}`,
): TaughtRoom {
  const answers = ['anna', 'boris'].map((member) => ({
    ...{ member, name: member, step: 's', words: wordsOf(member), isRight: null, former: null, at: '' },
    answer: { kind: 'TEXT', text: wordsOf(member) },
  }));
  const ask = { question: 's-question', phase, answered: 2, of: 2 };
  return { state: { phase: 'RUNNING', ask }, desk: { answers, picked }, order } as unknown as TaughtRoom;
}
const question = (room: TaughtRoom) => (
  <ClassQuestion step={{ id: 's' }} question={QUESTION} answer={null} room={room} />
);
const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);

test.each(['SHOWN', 'EXPLAINED'])(
  '%s: a desk that comes anew ticks what is shown, and adds to it',
  (phase) => {
    const order = vi.fn<TaughtRoom['order']>().mockResolvedValue(true);
    render(question(roomOf(phase, ['boris'], order)));
    expect(ticked()).toEqual([false, true]);
    fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
    expect(order).toHaveBeenCalledExactlyOnceWith({ ask: { phase, shown: ['anna', 'boris'] } });
  },
);

test('a text can be taken away once it is said what is right', () => {
  const order = vi.fn<TaughtRoom['order']>().mockResolvedValue(true);
  render(question(roomOf('EXPLAINED', ['anna'], order)));
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(order).toHaveBeenCalledExactlyOnceWith({ ask: { phase: 'EXPLAINED', shown: [] } });
});

test('what is ticked follows the class, and is not ticked where it was refused', async () => {
  const order = vi.fn<TaughtRoom['order']>().mockResolvedValue(true);
  const { rerender } = render(question(roomOf('SHOWN', [], order)));
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(ticked()).toEqual([true, false]);
  await vi.waitFor(() => expect(order).toHaveResolved());
  expect(ticked()).toEqual([true, false]);
  rerender(question(roomOf('SHOWN', ['anna'], order)));
  // Another device of the teacher's.
  rerender(question(roomOf('SHOWN', ['boris'], order)));
  expect(ticked()).toEqual([false, true]);
  order.mockResolvedValue(false);
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(ticked()).toEqual([true, true]);
  await vi.waitFor(() => expect(ticked()).toEqual([false, true]));
});

test('what is ticked while the class is on its way to see the others is shown too', async () => {
  let done: (isDone: boolean) => void = () => {};
  const order = vi.fn<TaughtRoom['order']>().mockResolvedValue(true);
  order.mockReturnValueOnce(new Promise((resolve) => (done = resolve)));
  const { rerender } = render(question(roomOf('CLOSED', [], order)));
  fireEvent.click(screen.getByRole('checkbox', { name: /by boris/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Show the picked texts (1)' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(order.mock.calls).toEqual([[{ ask: { phase: 'SHOWN', shown: ['boris'] } }]]);
  done(true);
  await vi.waitFor(() => expect(order).toHaveBeenCalledTimes(2));
  expect(order).toHaveBeenLastCalledWith({ ask: { phase: 'SHOWN', shown: ['anna', 'boris'] } });
  await vi.waitFor(() => expect(order).toHaveResolvedTimes(2));
  rerender(question(roomOf('SHOWN', ['anna', 'boris'], order)));
  expect(ticked()).toEqual([true, true]);
  fireEvent.click(screen.getByRole('checkbox', { name: /by boris/ }));
  expect(order).toHaveBeenLastCalledWith({ ask: { phase: 'SHOWN', shown: ['anna'] } });
});

test('so is what is ticked when it is done, before the desk is told', async () => {
  const order = vi.fn<TaughtRoom['order']>().mockResolvedValue(true);
  render(question(roomOf('CLOSED', [], order)));
  fireEvent.click(screen.getByRole('button', { name: 'Show the picked texts (0)' }));
  await vi.waitFor(() => expect(order).toHaveResolvedTimes(1));
  await Promise.resolve();
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(order).toHaveBeenLastCalledWith({ ask: { phase: 'SHOWN', shown: ['anna'] } });
});

test('of more text than is read on the screen it is said that less is better', () => {
  const hint = () => screen.queryByText(/^So much text/);
  const long = (member: string) => `by ${member} ${'long '.repeat(220)}`;
  const room = roomOf('CLOSED', [], vi.fn<TaughtRoom['order']>(), long);
  render(question(room));
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(hint()).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: /by boris/ }));
  expect(hint()).not.toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: /by anna/ }));
  expect(hint()).toBeNull();
});
