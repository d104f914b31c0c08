import { beforeEach, expect, test, vi } from 'vitest';

/** A tab of its own, with the storage of all. */
async function tab() {
  vi.resetModules();
  return await import('./asked-to-add.ts');
}

beforeEach(() => localStorage.clear());

test('what two tabs ask for at once is taken once, by whichever comes first, and the other knows', async () => {
  const [one, other] = [await tab(), await tab()];
  document.title = 'Kirov · Kto-Kogo';
  history.replaceState(null, '', '/figures/kirov?lens=a');
  one.askToAdd();
  other.askToAdd();
  const asked = {
    view: '/figures/kirov?lens=a',
    name: 'Kirov',
    step: expect.stringMatching(/^[0-9a-v]{10}$/),
  };
  const [ofOne] = one.askedToAdd.getState();
  expect(other.takeAsked()).toEqual({ taken: [asked, asked], elsewhere: [] });
  expect(one.takeAsked()).toEqual({ taken: [], elsewhere: [ofOne] });
  expect(one.takeAsked()).toEqual({ taken: [], elsewhere: [] });
});

test('what was asked for in a tab that is closed waits for the next', async () => {
  (await tab()).askToAdd();
  const next = await tab();
  expect(next.askedToAdd.getState()).toHaveLength(1);
  expect(next.takeAsked().taken).toHaveLength(1);
  expect((await tab()).askedToAdd.getState()).toEqual([]);
});
