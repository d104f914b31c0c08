import { type Redis, startRedis } from '@kto-kogo/redis-local';
import type { Browser } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { codeIn, DESK, join, panelOf, stepOf } from './in-class.ts';
import { type Product, startProduct } from './product.ts';
import { openSwitch, type Way } from './tcp-switch.ts';

/** A class of a teacher and three pupils, on servers of its own that are killed in the middle. */

/** As long as the line of one pupil is cut. */
const CUT_MS = 10_000;

// One test after the other: each has up to two servers and five windows.
test.describe.configure({ mode: 'default' });
test.setTimeout(600_000);
// Lines are cut and servers killed: browsers say so.
test.use({ allowedConsole: [/net::ERR_|Failed to (load resource|fetch)|WebSocket connection/] });

let closing: (() => Promise<void>)[] = [];
test.afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

async function seat(browser: Browser, ports: readonly number[], way: Way, width: number, height: number) {
  const line = await openSwitch(ports, way);
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: width < 500,
    reducedMotion: 'reduce',
  });
  closing.push(async () => {
    await context.close();
    await line.close();
  });
  return { page: await context.newPage(), line, context };
}

/** @param kill ends a server, as a power cut does, and gives what begins it again; of several another takes its place */
async function teach(
  browser: Browser,
  ports: readonly number[],
  way: Way,
  kill: () => Promise<() => Promise<void>>,
): Promise<void> {
  const teacher = await seat(browser, ports, way, 1280, 800);
  const desk = teacher.page;
  await desk.goto(`${teacher.line.url}${DESK}`);
  await desk.getByRole('button', { name: 'Open a class' }).click();
  const panel = panelOf(desk);
  const code = await codeIn(panel);
  const [audience] = await Promise.all([
    teacher.context.waitForEvent('page'),
    desk.getByRole('link', { name: 'Open it' }).click(),
  ]);
  await audience.setViewportSize({ width: 1024, height: 768 });
  await expect(audience.getByText('No account. A first name at most.')).toBeVisible();

  const seats = [
    await seat(browser, ports, way, 390, 844),
    await seat(browser, ports, way, 360, 740),
    await seat(browser, ports, way, 1024, 768),
  ] as const;
  const [anna, boris, clara] = seats;
  await join(anna.page, code, 'Anna', anna.line.url);
  await join(boris.page, code, 'Boris', boris.line.url);
  await join(clara.page, code, '', clara.line.url);
  await expect(panel.getByRole('status')).toHaveText('3 following, 0 exploring, 0 away');
  await expect(audience.getByText('3 have joined')).toBeVisible();

  // Four steps, and everybody at each.
  for (const step of [1, 2, 3, 2]) {
    await desk.keyboard.press(
      step === 2 && (await desk.getByText(/^Step 3 of/).isVisible()) ? 'ArrowLeft' : 'ArrowRight',
    );
    for (const { page } of seats) await expect(stepOf(page, step)).toBeVisible();
  }

  // One lets go, explores, and comes back with one tap.
  await boris.page.getByRole('link', { name: 'Genrikh Yagoda' }).last().click();
  await expect(boris.page).toHaveURL(/yagoda/);
  await expect(panel.getByRole('button', { name: /^Boris/ })).toContainText('exploring');
  await desk.keyboard.press('ArrowRight');
  await expect(boris.page.getByText(/The class is at step 3/)).toBeVisible();
  await boris.page.getByRole('link', { name: 'Back to the class' }).click();
  await expect(stepOf(boris.page, 3)).toBeVisible();
  await expect(boris.page.getByRole('link', { name: /^Return to what you were looking at/ })).toBeVisible();

  // One loses the connection for ten seconds, and is right again.
  const cutAt = Date.now();
  clara.line.cut();
  await desk.keyboard.press('ArrowLeft');
  await expect(stepOf(anna.page, 2)).toBeVisible();
  await expect(clara.page.getByText(/^Reconnecting/).first()).toBeVisible();
  // A tap leads to no error of the browser's.
  await clara.page.getByRole('list', { name: 'It shows' }).getByRole('link').first().click();
  await expect(clara.page.getByText(/^The site cannot be reached just now/)).toBeVisible();
  await expect.poll(() => Date.now() - cutAt, { timeout: 2 * CUT_MS }).toBeGreaterThan(CUT_MS);
  clara.line.mend();
  await expect(stepOf(clara.page, 2)).toBeVisible();

  // One answers, and the teacher shows what was answered.
  await desk.getByRole('button', { name: 'Ask the class' }).click();
  await anna.page.getByRole('radio', { name: 'What the telegram says about Yagoda' }).check();
  await anna.page.getByRole('button', { name: /^Send/ }).click();
  await expect(anna.page.getByText(/^Sent \d/)).toBeVisible();
  await expect(audience.getByText('1 of 3 answered')).toBeVisible();

  // The server is killed in the middle, and the class goes on.
  const begin = await kill();
  await desk.keyboard.press('b');
  await desk.keyboard.press('b');
  await begin();
  await expect(panel.getByRole('status')).toHaveText('3 following, 0 exploring, 0 away', {
    timeout: 180_000,
  });
  await desk.getByRole('button', { name: 'Close the question' }).click();
  await desk.getByRole('button', { name: 'Show the answers' }).click();
  await desk.getByRole('button', { name: 'Say what is right' }).click();
  for (const page of [anna.page, boris.page, clara.page, audience])
    await expect(page.getByText(/The sending is documented/)).toBeVisible();
  await expect(
    audience.getByRole('listitem').filter({ hasText: 'What the telegram says about Yagoda' }),
  ).toContainText('1');
  await desk.keyboard.press('ArrowRight');
  for (const { page } of seats) await expect(stepOf(page, 3)).toBeVisible();

  // All whom curiosity has led away are called back.
  await clara.page.getByRole('link', { name: 'Look around' }).click();
  await expect(clara.page.getByText(/The class is at step 3/)).toBeVisible();
  await desk.getByRole('button', { name: 'Call everyone back' }).click();
  await expect(stepOf(clara.page, 3)).toBeVisible();

  await panel.getByRole('button', { name: 'End the class' }).click();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Answers as a table (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^answers-\d{4}-\d\d-\d\d\.csv$/);
  await desk.getByRole('button', { name: 'End it for everybody' }).click();
  await expect(desk.getByRole('button', { name: 'Open a class' })).toBeVisible();
  for (const { page } of seats) await expect(page.getByText(/The class is over/).first()).toBeVisible();
}

test.describe('on one server', () => {
  let product: Product;
  test.beforeAll(async () => {
    product = await startProduct();
  });
  test.afterAll(() => product?.stop());

  const ways: readonly [string, Way][] = [
    ['over WebSocket', 'open'],
    ['with sockets refused', 'no sockets'],
    ['with streams held back too', 'no sockets, and streams held back'],
  ];
  for (const [words, way] of ways)
    test(`a class is taught ${words}`, async ({ browser }) => {
      await teach(browser, [product.port], way, async () => {
        await product.kill();
        return product.start;
      });
      // Everybody is told that it is over, and then it is deleted.
      await expect.poll(product.roomFiles).toEqual([]);
    });

  test('a pupil joins by keys, and every state of joining and following is accessible', async ({
    browser,
  }) => {
    const teacher = await seat(browser, [product.port], 'open', 1280, 800);
    await teacher.page.goto(`${teacher.line.url}${DESK}`);
    await teacher.page.getByRole('button', { name: 'Open a class' }).click();
    const panel = panelOf(teacher.page);
    const code = await codeIn(panel);
    await expectAxeClean(teacher.page);
    const { page, line } = await seat(browser, [product.port], 'open', 390, 844);
    await page.goto(`${line.url}/join`);
    await expectAxeClean(page);
    await page.getByRole('textbox', { name: /^Code/ }).focus();
    await page.keyboard.type('zzz zzz');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('alert').filter({ hasText: 'There is no class with this code' }),
    ).toBeVisible();
    await page.getByRole('textbox', { name: /^Code/ }).fill('');
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^You are in/ })).toBeVisible();
    await expectAxeClean(page);
    await teacher.page.keyboard.press('ArrowRight');
    await expect(stepOf(page, 1)).toBeVisible();
    await teacher.page.keyboard.press('ArrowRight');
    await teacher.page.getByRole('button', { name: 'Ask the class' }).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await expectAxeClean(page);
    await expectAxeClean(teacher.page);
  });
});

test.describe('on two servers that share a Redis', () => {
  let redis: Redis;
  let products: readonly [Product, Product];
  test.beforeAll(async () => {
    redis = await startRedis();
    const env = { REDIS_URL: redis.url };
    products = [await startProduct(env), await startProduct(env)];
  });
  test.afterAll(async () => {
    for (const product of products ?? []) await product.stop();
    await redis?.stop();
  });

  test('a class is taught, and one server is killed', async ({ browser }) => {
    const ports = products.map(({ port }) => port);
    await teach(browser, ports, 'open', async () => {
      await products[0].kill();
      return async () => {};
    });
    await expect.poll(() => redis.keys('kk:[rc]o*')).toEqual([]);
  });
});
