import { toNetwork } from '@kto-kogo/network';
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppRouter, fakeRouter } from '../../ui/testing/app-router.tsx';
import { useOwnNames } from './own-names.ts';
import { SearchBox } from './search-box.tsx';

const YEZHOV = {
  matched: 'Nikolai Yezhov',
  found: {
    __typename: 'Figure',
    id: 'yezhov',
    kind: 'FIGURE',
    name: 'Nikolai Yezhov',
    role: 'Head of the NKVD',
    fate: 'EXECUTED',
    hand: [],
  },
};

const NOBODY = {
  kind: 'FIGURE',
  shortName: '',
  date: null,
  earliest: null,
  fate: 'EXECUTED',
  hasHand: false,
  spheres: [],
} as const;

const MONTH = { matched: 'June 1937', found: { __typename: 'RecordMonth', month: '1937-06' } };

const ask = vi.fn<(body: string) => Response>();
beforeEach(() => {
  vi.useFakeTimers();
  ask.mockImplementation(() => Response.json({ data: { find: [YEZHOV] } }));
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => ask(body));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  ask.mockReset();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** From now on there is no network. */
function goOffline() {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  fireEvent(window, new Event('offline'));
}
/** What is asked for arrives. */
const arrive = () => act(() => vi.dynamicImportSettled());

/** A box to which nobody has turned yet. */
function untouchedBox(props: Partial<Parameters<typeof SearchBox>[0]> = {}) {
  const router = fakeRouter();
  render(
    <AppRouter router={router}>
      <SearchBox {...props} />
    </AppRouter>,
  );
  const input = screen.getByRole<HTMLInputElement>('combobox');
  const type = (value: string) => fireEvent.input(input, { target: { value }, inputType: 'insertText' });
  return { router, input, type };
}

/** A box whose suggestions have been loaded. */
async function box(props: Partial<Parameters<typeof SearchBox>[0]> = {}) {
  const untouched = untouchedBox(props);
  fireEvent.pointerEnter(untouched.input);
  await arrive();
  return untouched;
}

const first = () => screen.getAllByRole('option')[0] as HTMLElement;

test('Enter takes the first, though it was pressed before any suggestion came', async () => {
  const { router, input, type } = await box();
  type(' Yezhov ');
  fireEvent.keyDown(input, { key: 'Enter' });
  await pass(0);
  expect(JSON.parse(ask.mock.lastCall?.[0] ?? '')).toMatchObject({ variables: { text: 'Yezhov' } });
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/figures/yezhov');
});

test('Enter takes the first suggestion, and the focus leaves the box', async () => {
  const { router, input, type } = await box();
  input.focus();
  type('Yezhov');
  await pass(120);
  fireEvent.keyDown(input, { key: 'Enter' });
  await pass(0);
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/figures/yezhov');
  expect(document.activeElement).not.toBe(input);
});

test('Enter is of what stands in the box, not of the suggestions for what stood there before', async () => {
  const { router, input, type } = await box();
  type('Yezhov');
  await pass(120);
  ask.mockImplementation(() => Response.json({ data: { find: [MONTH] } }));
  type('June 1937');
  fireEvent.keyDown(input, { key: 'Enter' });
  await pass(0);
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/timeline?month=1937-06');
});

test('Enter where nothing is found, and with shift, opens all results', async () => {
  const { router, input, type } = await box();
  type(' Yezhov & Beria ');
  fireEvent.keyDown(input, { key: 'Enter', shiftKey: true });
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/search?q=Yezhov%20%26%20Beria');
  ask.mockImplementation(() => Response.json({ data: { find: [] } }));
  type('Qqq');
  fireEvent.keyDown(input, { key: 'Enter' });
  await pass(0);
  expect(router.push).toHaveBeenLastCalledWith('/search?q=Qqq');
});

test('the last of the list leads to all results', async () => {
  const { router, type } = await box();
  type('Yezhov');
  await pass(120);
  fireEvent.click(screen.getByRole('option', { name: 'All results for “Yezhov”' }));
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/search?q=Yezhov');
});

test('Enter in an empty box goes nowhere', async () => {
  const { router, input, type } = await box();
  type('  ');
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(router.push).not.toHaveBeenCalled();
});

test('a text is searched for once, when typing pauses', async () => {
  const { type } = await box();
  for (const text of ['Ye', 'Yezh', 'Yezhov']) {
    type(text);
    await pass(119);
  }
  expect(ask).not.toHaveBeenCalled();
  await pass(1);
  expect(ask).toHaveBeenCalledOnce();
  expect(JSON.parse(ask.mock.lastCall?.[0] ?? '')).toMatchObject({ variables: { text: 'Yezhov' } });
  expect(first().textContent).toContain('Nikolai Yezhov');
});

test('a suggestion that is chosen opens its page and empties the box', async () => {
  const { router, input, type } = await box();
  type('Yezhov');
  await pass(120);
  fireEvent.click(first());
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/figures/yezhov');
  expect(input.value).toBe('');
});

test('what choosing does may be another thing', async () => {
  const onChoose = vi.fn(() => true);
  const { router, type } = await box({ onChoose });
  type('Yezhov');
  await pass(120);
  fireEvent.click(first());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(YEZHOV.found);
  expect(router.push).not.toHaveBeenCalled();
});

test('where it does nothing with what was chosen, the page opens', async () => {
  const { router, type } = await box({ onChoose: () => false });
  type('Yezhov');
  await pass(120);
  fireEvent.click(first());
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/figures/yezhov');
});

test('the text that the page begins with is not searched for', async () => {
  const { input } = await box({ initialText: 'Yezhov' });
  await pass(1000);
  expect(input.value).toBe('Yezhov');
  expect(ask).not.toHaveBeenCalled();
});

test('says that nothing was found, or that the record failed', async () => {
  const { type } = await box();
  ask.mockReturnValueOnce(Response.json({ data: { find: [] } }));
  type('Qqq');
  await pass(120);
  expect(screen.getByText(/Nobody and nothing is recorded as “Qqq”/)).toBeDefined();
  ask.mockReturnValueOnce(Response.json({ errors: [{ message: 'down' }] }, { status: 503 }));
  type('Qqqq');
  await pass(120);
  expect(screen.getByText(/The record did not answer/)).toBeDefined();
});

test('offline it says so and asks nothing, and Enter stays on the page', async () => {
  const { router, input, type } = await box();
  act(goOffline);
  type('Bukharin');
  await pass(120);
  expect(screen.getByText(/^You are offline\. The search must wait/)).toBeDefined();
  fireEvent.keyDown(input, { key: 'Enter' });
  await pass(0);
  expect(ask).not.toHaveBeenCalled();
  expect(router.push).not.toHaveBeenCalled();
});

test('offline, the names that the page holds are found', async () => {
  const bukharin = { ...NOBODY, id: 'bukharin', name: 'Nikolai Bukharin' };
  renderHook(() => useOwnNames(toNetwork([{ ...NOBODY, id: 'radek', name: 'Karl Radek' }, bukharin], [])));
  const onChoose = vi.fn(() => true);
  const { input, type } = await box({ onChoose });
  act(goOffline);
  type('bukh');
  await pass(120);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Nikolai Bukharin'),
  ]);
  expect(screen.getByText(/^You are offline\. These are names on this page/)).toBeDefined();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'bukharin' }));
  type('Qqq');
  await pass(120);
  expect(screen.getByText(/No name on this page begins so/)).toBeDefined();
});

test('is a closed combobox before its suggestions are loaded, and the same element after', async () => {
  const { input, type } = untouchedBox();
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.getAttribute('aria-haspopup')).toBe('listbox');
  act(() => input.focus());
  type('Yezh');
  input.setSelectionRange(2, 2);
  await arrive();
  expect(screen.getByRole('combobox')).toBe(input);
  expect(document.activeElement).toBe(input);
  expect([input.value, input.selectionStart]).toEqual(['Yezh', 2]);
  expect(input.getAttribute('aria-expanded')).toBe('true');
});

test('what was typed before the suggestions were loaded is suggested for', async () => {
  const { router, input, type } = untouchedBox();
  act(() => input.focus());
  type('Yezhov');
  await arrive();
  await pass(120);
  expect(first().textContent).toContain('Nikolai Yezhov');
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/figures/yezhov');
});

test.each([
  [{ key: 'Enter' }, '/figures/yezhov'],
  [{ key: 'Enter', shiftKey: true }, '/search?q=Yezhov'],
])('%j that was pressed before they were loaded counts', async (key, href) => {
  const { router, input, type } = untouchedBox();
  act(() => input.focus());
  type('Yezhov');
  expect(fireEvent.keyDown(input, key)).toBe(false);
  await arrive();
  await pass(0);
  expect(router.push).toHaveBeenCalledExactlyOnceWith(href);
});
