import type { Page } from '@playwright/test';
import { ROUTES } from '../../src/address/routes.ts';
import { termFinder } from '../../src/record/terms/find-terms.ts';
import { expect, test } from '../fixtures.ts';

/** Where a text is no place for a link of its own: it is one, it is pressed, it names an entity or a work, it is drawn. */
const ELSEWHERE =
  'a, button, summary, select, label, legend, svg, h2, h3, h4, caption, th, cite, p:has(a[href^="/sources#"])';

type Text = { text: string; term: string | null; fold: number };

/** The texts of a page in their order, with the term that each is a link to, and which fold hides it; -1 for none. */
function readTexts(page: Page): Promise<Text[]> {
  return page.getByRole('main').evaluate((main, elsewhere) => {
    const folds = [...main.querySelectorAll('details:not([open])')];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: { text: string; term: string | null; fold: number }[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const link = parentElement?.closest('a[href^="/glossary#"]');
      if (!link && parentElement?.closest(elsewhere)) continue;
      texts.push({
        text: textContent ?? '',
        term: link?.getAttribute('href')?.slice('/glossary#'.length) ?? null,
        fold: folds.findIndex((fold) => fold.contains(parentElement)),
      });
    }
    return texts;
  }, ELSEWHERE);
}

/** The glossary says of each term itself what it means. */
const PATHS = ROUTES.flatMap(({ samples }): readonly string[] => samples).filter(
  (path) => path !== '/glossary',
);

for (const path of PATHS) {
  test(`${path}: each term is linked where it is first used, and there alone`, async ({ page }) => {
    await page.goto(path);
    const { data } = await (
      await page.request.post('/graphql', { data: { query: '{ glossary { id linked } }' } })
    ).json();
    const findTerms = termFinder<{ id: string; linked: string[] }>(data.glossary, ({ linked }) => linked);
    const inOpen = new Set<string>();
    const inFolds = new Map<number, Set<string>>();
    const wrong = (await readTexts(page)).flatMap(({ text, term, fold }) => {
      const before = inFolds.get(fold) ?? new Set(inOpen);
      const used = fold === -1 ? inOpen : before;
      if (fold !== -1) inFolds.set(fold, used);
      const uses = term === null ? findTerms(text).map((use) => use.term.id) : [term];
      const said = uses.filter((use) => used.has(use) === (term !== null));
      for (const use of uses) used.add(use);
      return said.map((use) => `${use} ${term === null ? 'not linked' : 'linked again'}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
}
