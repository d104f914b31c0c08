import type { Page } from '@playwright/test';
import { termFinder } from '../../src/record/terms/find-terms.ts';
import { expect } from '../fixtures.ts';

/** Where a text is no place for a link of its own: it is one, it is pressed, it names an entity or a work, it is drawn, it is quoted. */
const ELSEWHERE =
  'a, button, blockquote, q, summary, select, label, legend, svg, figure, h2, h3, h4, caption, th, li:has(> cite), li:has(> p > cite), cite, [aria-label="How the chain got here"] strong, p:has(a[href^="/sources/"])';

/** Cards that change by themselves link their own first uses. */
const CARDS = '[aria-label="The step"], [aria-label="The view"]';

/** `term` is what the text is a link to; `card` and `fold` say which of them holds it, -1 for none. */
type Text = { text: string; term: string | null; card: number; fold: number };

/** The texts of a page in their order, but for those elsewhere. */
function readTexts(page: Page): Promise<Text[]> {
  return page.getByRole('main').evaluate(
    (main, [elsewhere, cards]) => {
      const places = [cards, 'details:not([open])'].map((selector) => [...main.querySelectorAll(selector)]);
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts: { text: string; term: string | null; card: number; fold: number }[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const link = parentElement?.closest('a[href^="/glossary#"]:not([data-to-entry])');
        if (!link && parentElement?.closest(elsewhere)) continue;
        const [card = -1, fold = -1] = places.map((each) =>
          each.findIndex((one) => one.contains(parentElement)),
        );
        const term = link?.getAttribute('href')?.slice('/glossary#'.length) ?? null;
        texts.push({ text: textContent ?? '', term, card, fold });
      }
      return texts;
    },
    [ELSEWHERE, CARDS] as const,
  );
}

/** Each term is linked where the page uses it first, and there alone. */
export async function expectFirstUses(page: Page): Promise<void> {
  const { data } = await (
    await page.request.post('/graphql', { data: { query: '{ glossary { id linked } }' } })
  ).json();
  const findTerms = termFinder<{ id: string; linked: string[] }>(data.glossary, ({ linked }) => linked);
  const usedIn = new Map<string, Set<string>>();
  // What is folded away may have first uses of its own, beside those that were in the open before it.
  const usedBefore = ({ card, fold }: Text): Set<string> => {
    const place = `${card} ${fold}`;
    const used = usedIn.get(place) ?? new Set(fold === -1 ? [] : usedIn.get(`${card} -1`));
    usedIn.set(place, used);
    return used;
  };
  const wrong = (await readTexts(page)).flatMap((text) => {
    const used = usedBefore(text);
    const uses = text.term === null ? findTerms(text.text).map(({ term }) => term.id) : [text.term];
    const said = uses.filter((use) => used.has(use) === (text.term !== null));
    for (const use of uses) used.add(use);
    return said.map((use) => `${use} ${text.term === null ? 'not linked' : 'linked again'}: ${text.text}`);
  });
  expect(wrong).toEqual([]);
}
