import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RequestError } from '../../../graphql/request-error.ts';
import { fakeMemberApi } from '../../live/testing/fake-member-api.ts';
import { ANNA } from '../../live/testing/sample-membership.ts';
import { ClassPage } from '../class-page.tsx';
import { AT, ask, enter, LESSON, leave, pass, voice, YEZHOV } from '../testing/enter.tsx';

afterEach(leave);

/** Of the two who are drawn one is offered. */
const SOME_OFFERED = {
  ...LESSON,
  steps: LESSON.steps.map((step) => ({
    ...step,
    question: step.question && { ...step.question, offered: step.question.offered?.slice(0, 1) ?? null },
  })),
};

test('a choice is sent, can be changed, and is called sent once the server has said so', async () => {
  const { says, connects, api } = enter();
  says({ step: 1 });
  await connects('live');
  expect(screen.queryByRole('form', { name: 'Question' })).toBeNull();
  says({ step: 1, ask: ask('s2-question') });
  await pass(2_000);
  expect(voice()).toBe('A question is open.');
  const question = within(screen.getByRole('form', { name: 'Question' }));
  const send = question.getByRole('button', { name: 'Send' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(question.getByRole('radio', { name: 'In court' }));
  let take: (at: string) => void = () => {};
  api.answer.mockReturnValueOnce(new Promise((done) => (take = done)));
  fireEvent.click(send);
  expect(question.getByRole('status').textContent).toBe('Sending…');
  await act(async () => take(AT));
  expect(question.getByRole('status').textContent).toMatch(/^Sent 10:42/);
  fireEvent.click(question.getByRole('radio', { name: 'In a letter' }));
  expect(send.getAttribute('aria-disabled')).toBe('false');
  fireEvent.click(send);
  await pass(1_100);
  expect(api.answer.mock.calls).toEqual([
    ['s2-question', { choice: [0] }, 1],
    ['s2-question', { choice: [1] }, 1],
  ]);
  says({ step: 1, ask: ask('s2-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText('The question is closed.')).not.toBeNull();
  says({ step: 1, ask: ask('s2-question', { phase: 'SHOWN', tally: [3, 1] }) });
  const rows = within(screen.getByRole('list', { name: 'How many chose each' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(['In court3', 'In a letter (your answer)1']);
  says({ step: 1, ask: ask('s2-question', { phase: 'EXPLAINED', tally: [3, 1], explanation: 'In court.' }) });
  expect(screen.queryByText('In court.')).not.toBeNull();
});

test('words are counted, wait for the connection, and of those of others the picked ones are shown as text', async () => {
  const { says, connects, api } = enter();
  says({ step: 2, ask: ask('s3-question') });
  await connects('reconnecting');
  api.answer.mockRejectedValueOnce(new TypeError('away'));
  const field = screen.getByRole('textbox', { name: /^Why\?/ });
  fireEvent.input(field, { target: { value: 'Because' } });
  expect(screen.queryByText('7 of 280')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await pass(0);
  expect(screen.queryByText('Will be sent when you are connected.')).not.toBeNull();
  await connects('live');
  expect(screen.queryByText(/^Sent 10:42/)).not.toBeNull();
  says({ step: 2, ask: ask('s3-question', { phase: 'SHOWN', shown: ['<b>He</b> *said* so'] }) });
  expect(screen.queryByText('<b>He</b> *said* so')).not.toBeNull();
  expect(screen.queryByText('Because')).not.toBeNull();
});

test('while a question asks to point, a tap in the drawing chooses; the list does the same', async () => {
  const { says, api, router } = enter();
  says({ step: 3, ask: ask('s4-question') });
  fireEvent.click(screen.getByRole('link', { name: /^Nikolai Yezhov, executed/ }));
  expect(router.push).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nikolai Yezhov' }).checked).toBe(true);
  expect(screen.queryByRole('button', { name: 'Send: Nikolai Yezhov' })).not.toBeNull();
  expect(document.querySelector('[data-picked]')?.getAttribute('href')).toBe(YEZHOV);
  fireEvent.click(screen.getByRole('radio', { name: 'Lavrenty Beria' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send: Lavrenty Beria' }));
  await pass(0);
  expect(api.answer).toHaveBeenCalledExactlyOnceWith('s4-question', { point: 'beria' }, 1);
});

test('a question of another step is none of this one', () => {
  const { says } = enter();
  says({ step: 1, ask: ask('s3-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText('The question is closed.')).toBeNull();
});

test('a page of a former version does not show another question in the place of its own', () => {
  const { says } = enter();
  says({ step: 1, version: 2, ask: ask('s2-question', { since: 2 }) });
  expect(screen.queryByRole('form', { name: 'Question' })).toBeNull();
});

test('own answers come back after the page was loaded anew', async () => {
  const api = fakeMemberApi();
  api.ownAnswers.mockResolvedValue([{ question: 's2-question', value: { choice: [1] }, at: AT }]);
  const { says, connects } = enter(undefined, { api });
  says({ step: 1, ask: ask('s2-question') });
  await connects('live');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In a letter' }).checked).toBe(true);
  expect(screen.queryByText(/^Sent 10:42/)).not.toBeNull();
});

test('who cannot be chosen is named, until somebody is', () => {
  const { says } = enter(<ClassPage room={ANNA.room} lesson={SOME_OFFERED} />);
  says({ step: 3, ask: ask('s4-question') });
  fireEvent.click(screen.getByRole('link', { name: /^Lavrenty Beria/ }));
  expect(screen.queryByText('Lavrenty Beria is none of those that can be chosen.')).not.toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Nikolai Yezhov' }));
  expect(screen.queryByText(/none of those/)).toBeNull();
});

test('what was typed and not sent when the question is closed is said not to count', () => {
  const { says } = enter();
  says({ step: 2, ask: ask('s3-question') });
  fireEvent.input(screen.getByRole('textbox', { name: /^Why\?/ }), { target: { value: 'Half a sent' } });
  says({ step: 2, ask: ask('s3-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText('What you wrote last was not sent.')).not.toBeNull();
  says({ step: 2, ask: ask('s3-question') });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Why\?/ }).value).toBe('Half a sent');
});

test('an answer that comes when the class has gone on is told of at whatever step, until it is read', async () => {
  const { says, connects, api } = enter();
  says({ step: 1, ask: ask('s2-question') });
  await connects('reconnecting');
  api.answer.mockRejectedValueOnce(new TypeError('away'));
  fireEvent.click(screen.getByRole('radio', { name: 'In court' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await pass(0);
  api.answer.mockRejectedValue(new RequestError('Too late.', 'BAD_USER_INPUT', null));
  says({ step: 2 });
  await connects('live');
  await pass(2_000);
  const told = 'Your answer at step 2 did not arrive in time.';
  expect(screen.queryByText(told)).not.toBeNull();
  // Where it was asked the question itself says so, and once it is open again it is sent again.
  says({ step: 1, ask: ask('s2-question', { phase: 'CLOSED' }) });
  expect(screen.queryByText(told)).toBeNull();
  expect(screen.queryByText('What you answered did not arrive in time.')).not.toBeNull();
  says({ step: 2 });
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(told)).toBeNull();
  api.answer.mockResolvedValue(AT);
  says({ step: 1, ask: ask('s2-question') });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In court' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await pass(2_000);
  expect(screen.queryByText(/^Sent 10:42/)).not.toBeNull();
});
