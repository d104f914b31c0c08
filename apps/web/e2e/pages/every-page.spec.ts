import type { SampleAddress } from '@kto-kogo/address';
import { expect, expectAxeClean, expectContrast, test } from '../fixtures.ts';
import { expectFirstUses } from './expect-first-uses.ts';
import { findAlike } from './find-alike.ts';

/** The heading that each page cannot do without. */
const HEADINGS: Record<SampleAddress, string | RegExp> = {
  '/': 'Who, whom?',
  '/figures': 'Figures',
  '/figures/yezhov': 'Nikolai Yezhov',
  '/trials': 'Trials',
  '/trials/generals-trial': /generals|Tukhachevsky/i,
  '/offices': 'Offices',
  '/offices/nkvd-ussr': /Internal Affairs/,
  '/succession': 'Succession',
  '/events': 'Events',
  '/events?lens=army-real-plot,army-belief&show=spoken-of': 'Events',
  '/events/kirov-murder': /Kirov/,
  '/timeline?month=1937-06': 'Timeline',
  '/timeline?view=table': 'Timeline',
  '/trace': 'Trace who led to whom',
  '/trace?from=gertik&to=tukhachevsky': /Gertik to Mikhail Tukhachevsky in three/,
  '/trace?from=gertik&to=tukhachevsky&trace=all': /three chains/,
  '/trace?from=zinoviev&to=yezhov': /^No chain from/,
  '/cascade': 'Cascade',
  '/cascade/kirov-murder': /Kirov/,
  '/readings': 'How historians read it',
  '/readings?group=readings-of-the-army-case': 'How historians read it',
  '/lessons': 'Lessons',
  '/lessons/thesis-4-trigger-or-tool': 'Thesis 4: trigger or tool',
  '/lessons/cascade-of-1937?answered=cascade-of-1937-02&answer=1': 'The cascade of 1937',
  '/lessons/who-replaced-whom-nkvd/read?step=who-replaced-whom-nkvd-05': '5. The same ladder in one city',
  '/lessons/who-replaced-whom-nkvd/present': 'Who replaced whom at the NKVD',
  '/lessons/who-replaced-whom-nkvd/audience': 'Who replaced whom at the NKVD',
  '/lessons/thesis-4-trigger-or-tool/print': 'Thesis 4: trigger or tool',
  '/lessons/three-trials-three-scripts/print?what=worksheet': 'Three trials, three scripts',
  '/lessons/three-trials-three-scripts/print?what=answers': 'Three trials, three scripts',
  '/lessons/three-trials-three-scripts/print?what=people&paper=letter': 'Three trials, three scripts',
  '/lessons/cascade-of-1937/whole': 'The cascade of 1937',
  '/lessons/k7m4qxabcdef/edit': /^(This lesson is opened by its edit link|Make a lesson)$/,
  '/join': 'Join a class',
  '/join?code=K7M4QX': 'Join a class',
  '/class/k7m4qxabcdef': 'This class is not there any more.',
  '/notes?verdict=wrong': 'The class notes',
  '/notes/thesis-4': 'The murder of Sergei Kirov triggered the Great Purges.',
  '/notes/notes-readings': 'Interpretations of The Great Purges',
  '/sources': 'Sources',
  '/sources/wikipedia': 'Wikipedia',
  '/sources/wikipedia?kind=figure': 'Wikipedia',
  '/glossary': 'Glossary',
  '/about': 'About the record',
  '/search?q=Radek': /Radek/,
  '/stage?view=%2Ffigures%2Fyezhov': /^The network around Nikolai Yezhov/,
  '/stage?view=%2Fabout': 'Nothing is drawn here.',
  '/missing': 'Nothing stands at this address.',
  '/broken': 'This page broke.',
  '/unavailable': 'The record did not answer.',
  '/warming-up': 'The ties are being read.',
};

/** On a busy machine; each of these tests does much. */
test.describe.configure({ timeout: 300_000 });

/** The glossary says of each term itself what it means; what is presented or stands in a frame leads nowhere, whatever is pressed. */
const LINKS_NO_TERMS = /^\/glossary$|\/(present|audience)$|^\/stage\?/;

for (const [path, heading] of Object.entries(HEADINGS)) {
  // One page for all that needs no other: to open it takes longer than most of what is asked of it.
  test(`${path} can be read by everybody, in light, dark and forced colours and on paper, its terms linked`, async ({
    page,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    if (!LINKS_NO_TERMS.test(path)) await expectFirstUses(page);
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect((await findAlike(page)).alike).toEqual([]);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered goes to paper
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(50);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  // One browser for all: it keeps the scripts, which take longest.
  test('every page fits the width', async ({ page }) => {
    for (const path of Object.keys(HEADINGS)) {
      await page.goto(path);
      const [scrollWidth = 0, clientWidth = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect.soft(scrollWidth, path).toBeLessThanOrEqual(clientWidth);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page reads from top to bottom', async ({ page }) => {
    for (const [path, heading] of Object.entries(HEADINGS)) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
      await expect.soft(page.getByRole('main'), path).not.toBeEmpty();
      await expect.soft(page, path).toHaveTitle(/Kto-Kogo/);
    }
  });
});
