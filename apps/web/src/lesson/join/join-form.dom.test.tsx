import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppRouter, fakeRouter } from '../../ui/testing/app-router.tsx';
import { leaveClass } from '../live/class-store.ts';
import { keepMembership, membership } from '../live/membership.ts';
import { forgetNameBefore, keepNameBefore } from '../live/name-before.ts';
import { FakeSocket } from '../live/testing/fake-socket.ts';
import { ANNA } from '../live/testing/sample-membership.ts';
import { sampleState } from '../live/testing/sample-state.ts';
import { JoinForm } from './join-form.tsx';
import { KnownMember } from './known-member.tsx';

const asked = vi.fn<(variables: unknown) => Response | Promise<Response>>();
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) =>
    url === '/graphql' && body.includes('joinRoom')
      ? await asked(JSON.parse(body).variables)
      : Promise.reject(new TypeError('not here')),
  );
  vi.stubGlobal('WebSocket', FakeSocket);
});
afterEach(() => {
  cleanup();
  leaveClass();
  membership.setState(null, true);
  forgetNameBefore();
  localStorage.clear();
  asked.mockReset();
  vi.unstubAllGlobals();
});

const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Name/ });
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });
const alert = () => screen.queryByRole('alert')?.textContent;

function form(given: string | null = null) {
  const router = fakeRouter();
  render(
    <AppRouter router={router}>
      {/* As on the page: who is in a class is shown the way into it. */}
      <KnownMember>
        <JoinForm code={given} />
      </KnownMember>
    </AppRouter>,
  );
  return router;
}

async function join() {
  fireEvent.click(screen.getByRole('button', { name: /^Join/ }));
  await act(() => vi.dynamicImportSettled());
  await act(() => new Promise((done) => setTimeout(done)));
}

const joinedAsAnna = () =>
  Response.json({
    data: {
      joinRoom: {
        ...{ __typename: 'Joined', room: ANNA.room, token: ANNA.token, state: sampleState() },
        member: { id: ANNA.member, name: 'Anna 2', mayBeShown: true },
      },
    },
  });

const refused = (reason: string, message: string) => () =>
  Response.json({ data: { joinRoom: { __typename: 'JoinRefused', reason, message, retryAfter: null } } });

test('before the scripts have come only the code has a name, and what the address says is filled in', () => {
  const html = renderToString(
    <AppRouter>
      <JoinForm code="k7m-4qx" />
    </AppRouter>,
  );
  expect(html).toMatch(/<form [^>]*action="\/join"/);
  expect([...html.matchAll(/ name="([^"]*)"/g)].map(([, each]) => each)).toEqual(['code']);
  expect(html).toContain('value="K7M4QX"');
  expect(html).not.toContain('role="alert"');
});

test('an address with what is no code says what is wrong, without a script too', () => {
  const html = renderToString(
    <AppRouter>
      <JoinForm code="K7A" />
    </AppRouter>,
  );
  expect(html).toMatch(/role="alert"[^>]*>There is no A in a code\./);
});

test('is written as a code is, whatever is typed or pasted, and says at once what no code has', () => {
  form();
  type(code(), 'k7m-4q');
  expect(code().value).toBe('K7M4Q');
  type(code(), 'http://192.168.0.7:3000/j/k7m4qx');
  expect(code().value).toBe('K7M4QX');
  type(code(), 'K7MA');
  expect(screen.getByText('There is no A in a code.').getAttribute('role')).toBe('status');
  expect(alert()).toBeUndefined();
});

test('what a keyboard is composing is left to it', () => {
  form();
  fireEvent(code(), new InputEvent('input', { bubbles: true, isComposing: true }));
  type(code(), 'k7m');
  fireEvent.compositionEnd(code());
  expect(code().value).toBe('K7M');
});

test('joins, keeps what it needs, and goes to the class', async () => {
  asked.mockImplementation(joinedAsAnna);
  const router = form('k7m4qx');
  type(name(), 'Anna');
  await join();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ code: 'K7M4QX', name: 'Anna' });
  expect(router.push).toHaveBeenCalledExactlyOnceWith(`/class/${ANNA.room}`);
  expect(membership.getState()).toMatchObject({ room: ANNA.room, token: ANNA.token, name: 'Anna 2' });
});

test.each([
  ['NO_SUCH_CODE', 'code'],
  ['OVER', 'code'],
  ['NAME', 'name'],
  ['LOCKED', null],
  ['FULL', null],
] as const)('%s is said in words, and leads to what is wrong: %s', async (reason, field) => {
  asked.mockImplementation(refused(reason, 'So it is. Do this.'));
  form('K7M4QX');
  await join();
  expect(alert()).toBe('So it is. Do this.');
  const wrong = field === 'code' ? code() : field === 'name' ? name() : null;
  if (wrong !== null) expect(document.activeElement).toBe(wrong);
  expect(screen.queryAllByRole('textbox', { name: /./ }).filter(isInvalid)).toEqual(
    wrong === null ? [] : [wrong],
  );
  expect(screen.getByRole('button').textContent).toBe('Join');
  expect(membership.getState()).toBeNull();
});

const waiting = () => screen.queryByText(/^Many try to join just now\./);
const wait = (retryAfter: number) => () =>
  Response.json({
    data: { joinRoom: { __typename: 'JoinRefused', reason: 'WAIT', message: 'Wait.', retryAfter } },
  });

test('where many join it tries again by itself, says so once, and goes in', async () => {
  asked.mockImplementationOnce(wait(1)).mockImplementationOnce(wait(2)).mockImplementation(joinedAsAnna);
  const router = form('K7M4QX');
  const status = screen.getAllByRole('status').find(({ textContent }) => textContent === '');
  await join();
  expect(alert()).toBeUndefined();
  expect(waiting()).toBe(status);
  const said: string[] = [];
  const listening = new MutationObserver(() => said.push(status?.textContent ?? ''));
  listening.observe(status as Node, { subtree: true, childList: true, characterData: true });
  expect(screen.getByText('Next try in 1 s').getAttribute('aria-hidden')).toBe('true');
  await vi.waitFor(() => expect(screen.queryByText('Next try in 2 s')).not.toBeNull(), 3_000);
  await vi.waitFor(() => expect(router.push).toHaveBeenCalledExactlyOnceWith(`/class/${ANNA.room}`), 4_000);
  expect(asked).toHaveBeenCalledTimes(3);
  expect(said).toEqual([]);
  listening.disconnect();
});

test.each([
  ['stopped', () => fireEvent.click(screen.getByRole('button', { name: 'Stop trying' }))],
  ['given something else', () => type(name(), 'Boris')],
])('what tries by itself and is %s tries no more', async (_how, stop) => {
  asked.mockImplementation(wait(1));
  form('K7M4QX');
  await join();
  stop();
  expect(waiting()).toBeNull();
  expect(screen.getByRole('button').textContent).toBe('Join');
  await act(() => new Promise((done) => setTimeout(done, 1_200)));
  expect(asked).toHaveBeenCalledOnce();
});

test('another reason ends the trying, and is said', async () => {
  asked.mockImplementationOnce(wait(1)).mockImplementation(refused('LOCKED', 'Nobody is let in.'));
  form('K7M4QX');
  await join();
  await vi.waitFor(() => expect(alert()).toBe('Nobody is let in.'), 3_000);
  expect(waiting()).toBeNull();
});

test('what is wrong by itself is not asked for', async () => {
  form();
  await join();
  expect(alert()).toBe('Type the code of the class: six letters and digits.');
  expect(document.activeElement).toBe(code());
  type(code(), 'K7M4QX');
  type(name(), 'Anna<b>');
  await join();
  expect(alert()).toMatch(/^A name has letters/);
  expect(document.activeElement).toBe(name());
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  [() => Promise.reject(new TypeError('failed')), /^The class cannot be reached\./],
  [() => new Response('<html>Bad gateway</html>', { status: 502 }), /^The class cannot be reached\./],
  [() => new Response('<html>Welcome to the hotel</html>'), /^This network wants you to sign in first\./],
] as const)('nobody answers: %#', async (answer, words) => {
  asked.mockImplementation(answer);
  form('K7M4QX');
  await join();
  expect(alert()).toMatch(words);
});

test('who lost a class need not say the name again', () => {
  keepNameBefore('Anna');
  form();
  expect(name().value).toBe('Anna');
});

test('a device that is in a class goes on in it, or is somebody else', () => {
  keepMembership(ANNA);
  render(
    <AppRouter>
      <KnownMember>
        <p>The form</p>
      </KnownMember>
    </AppRouter>,
  );
  expect(screen.getByRole('link', { name: 'Go on as Anna' }).getAttribute('href')).toBe(
    `/class/${ANNA.room}`,
  );
  expect(screen.queryByText('The form')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'I am somebody else' }));
  expect(screen.queryByText('The form')).not.toBeNull();
  expect(localStorage.length).toBe(0);
});

function isInvalid(field: HTMLElement): boolean {
  return field.getAttribute('aria-invalid') === 'true';
}
