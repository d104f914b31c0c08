import type { Page, Request } from '@playwright/test';
import { qrOf } from '../../src/lesson/present/room/qr.ts';
import { otherDeskAddress } from '../../src/lesson/present/room/take-room-key.ts';
import { expect } from '../fixtures.ts';
import { DESK, join, PHONE, stepOf, test } from './in-class.ts';

const NAME = 'Quirina';
const counted = (desk: Page) => desk.getByText(/^Step \d+ of 9$/);
const onScreen = (screen: Page) => screen.getByRole('status').first();

test('a phone steers beside the desk, and a screen on another computer shows the class and nobody’s name', async ({
  taught: { desk, panel, code, key },
  device,
  site,
}) => {
  await panel.getByRole('button', { name: 'Another device' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Another device of yours' });
  const address = otherDeskAddress(site, DESK, key, null);
  await expect(dialog.getByRole('img').locator('path').last()).toHaveAttribute('d', qrOf(address).path);
  await dialog.getByRole('button', { name: 'Copy the screen’s address' }).click();
  const screenAddress = await paste(desk);
  expect(screenAddress).toMatch(/^http:\/\/kto-kogo\.test:\d+\/lessons\/.+#screen=s\./);
  await desk.keyboard.press('Escape');

  const screen = await device({ viewport: { width: 1920, height: 1080 } });
  const told: string[] = [];
  screen.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
  await screen.goto(screenAddress);
  await expect(screen.getByText('No account. A first name at most.')).toBeVisible();
  expect(screen.url()).not.toContain('#');

  const phone = await device(PHONE);
  await phone.goto(address);
  await expect(phone.getByRole('region', { name: 'Your note, not shown' })).toBeVisible();
  expect(phone.url()).not.toContain('#');

  const pupil = await device(PHONE);
  await join(pupil, code, NAME);
  await expect(phone.getByRole('button', { name: `${NAME} following` })).toBeVisible();

  await phone.getByRole('button', { name: 'Begin' }).click();
  await expect(stepOf(pupil, 1)).toBeVisible();
  await phone.getByRole('button', { name: /^Next step/ }).click();
  await expect(counted(desk)).toHaveText('Step 2 of 9');
  await expect(onScreen(screen)).toHaveText('Step 2 of 9. A telegram from Sochi');

  // Both have seen step 2 when they press.
  const outcomes = await pressAtOnce([desk, phone]);
  expect(outcomes.toSorted()).toEqual(['RoomState', 'SteerStale']);
  for (const each of [desk, phone]) await expect(counted(each)).toHaveText('Step 3 of 9');
  await expect(stepOf(pupil, 3)).toBeVisible();
  await expect(onScreen(screen)).toHaveText('Step 3 of 9. Seven voices, one month');

  await phone.getByRole('button', { name: 'Ask the class' }).click();
  await pupil.getByRole('textbox').fill('Agranov, who was shot');
  await pupil.getByRole('button', { name: 'Send' }).click();
  await expect(screen.getByText('1 of 1 answered')).toBeVisible();
  await desk.getByRole('button', { name: 'Close the question' }).click();
  await phone.getByRole('checkbox', { name: /Agranov, who was shot/ }).check();
  await phone.getByRole('button', { name: /^Show the picked texts/ }).click();
  await expect(screen.getByText('Agranov, who was shot')).toBeVisible();

  await pupil.getByRole('link', { name: 'Genrikh Yagoda' }).last().click();
  await desk.getByRole('button', { name: `${NAME} exploring` }).click();
  await desk.getByRole('button', { name: 'Show it to all' }).click();
  await expect(screen.getByText('Seven voices, one month').first()).toBeAttached();
  await expect.poll(() => told.some((each) => each.includes('"spotlight":{'))).toBe(true);
  expect(told.filter((each) => each.includes(NAME))).toEqual([]);
  expect(await screen.content()).not.toContain(NAME);
});

/** What was copied, as it would be pasted. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    // In the dialog, which keeps the focus.
    document.querySelector('[role=dialog]')?.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  const field = page.locator('#pasted');
  await expect(field).not.toHaveValue('');
  const pasted = await field.inputValue();
  await field.evaluate((each) => each.remove());
  return pasted;
}

/** Presses Next on each, and lets nothing through before all have been pressed. @returns what each was answered */
async function pressAtOnce(desks: readonly Page[]): Promise<string[]> {
  let [held, letGo] = [0, () => {}];
  const pressed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  for (const each of desks)
    await each.route('**/graphql', async (route) => {
      if (!isSteering(route.request())) return route.fallback();
      held += 1;
      await pressed;
      await route.continue();
    });
  for (const each of desks) await each.getByRole('button', { name: /^Next step/ }).click();
  await expect.poll(() => held).toBe(desks.length);
  const answers = desks.map((each) => each.waitForResponse((response) => isSteering(response.request())));
  letGo();
  return Promise.all(
    answers.map(async (answer) => {
      const { data } = await (await answer).json();
      return data.steerRoom.__typename;
    }),
  );
}

function isSteering(request: Request): boolean {
  return request.postData()?.includes('steerRoom') ?? false;
}
