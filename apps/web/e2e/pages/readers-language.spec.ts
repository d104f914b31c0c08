import { drawnNetwork } from '../explore/open-explore.ts';
import { expect, test } from '../fixtures.ts';

/**
 * Czech and Lithuanian sort otherwise than English ("ch" after "h", "y" with "i"). A page that sorts by the reader's language
 * differs from what the server sent, and React reports a failed hydration on the console, which fails the test.
 */
const LANGUAGES = ['cs-CZ', 'lt-LT'] as const;

const LISTS = [
  '/explore?view=list&level=all&kinds=participation',
  '/explore?view=table&kinds=accusation,participation',
  '/figures',
  '/figures/yezhov',
  '/trials/generals-trial',
  '/offices',
  '/offices/nkvd-ussr',
  '/succession?view=table',
  '/events',
  '/timeline?view=table',
  '/trace?from=gertik&to=tukhachevsky',
  '/cascade/kirov-murder?view=table',
  '/sources',
] as const;

for (const locale of LANGUAGES) {
  test.describe(`read in ${locale}`, () => {
    test.use({ locale });

    // One browser for all: it keeps the scripts, which take longest.
    test('every list is as the server sent it', async ({ page, request }) => {
      for (const path of LISTS) {
        const sent = await (await request.get(path)).text();
        const order = namesIn(sent);
        await page.goto(path);
        // Until React has taken the page over. An idle network says nothing: on a busy machine the document is still being read then.
        await page.waitForFunction(() => window.earlyEvents?.isLive);
        expect.soft(namesIn(await page.content()).slice(0, order.length), path).toEqual(order);
      }
    });

    test('the network is drawn', async ({ page }) => {
      await page.goto('/explore');
      await drawnNetwork(page);
    });
  });
}

/** The entities that the main part of a page links to, in their order. */
function namesIn(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/href="(\/(?:figures|events|trials|offices)\/[^"?#]+)/g)].map(
    ([, href]) => href ?? '',
  );
}
