import { expect } from '../fixtures.ts';
import { DESK, join, PHONE, stepOf, test } from './in-class.ts';
import { openSwitch } from './tcp-switch.ts';

// The line of the pupil is cut, and the desk goes away: browsers say so.
test.use({ allowedConsole: [/net::ERR_|Failed to (load resource|fetch)|WebSocket connection/] });

test('the bar of a pupil says what is so, from the first step to the end', async ({
  taught: { desk, panel, code },
  device,
  site,
}) => {
  const line = await openSwitch([Number(new URL(site).port)]);
  const pupil = await device(PHONE);
  await join(pupil, code, 'Vera', line.url);
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 1)).toBeVisible();
  const following = pupil.getByRole('navigation', { name: 'Class' });
  const exploring = pupil.getByRole('complementary', { name: 'Class' });
  await expect(following.getByText('Following · step 1 of 9')).toBeVisible();

  // Away are all devices that steer.
  await desk.goto('about:blank');
  const away = pupil.getByText('Your teacher’s device is away.');
  await expect(away).toBeVisible({ timeout: 40_000 });
  await expect(following.getByText('Following · step 1 of 9')).toBeVisible();
  await desk.goto(DESK);
  await expect(away).toBeHidden();

  await pupil.getByRole('link', { name: 'Genrikh Yagoda' }).last().click();
  await expect(exploring.getByText('You are exploring. The class is at step 1.')).toBeVisible();
  line.cut();
  await expect(exploring.getByText('Reconnecting. You can go on looking.')).toBeVisible();
  await desk.keyboard.press('ArrowRight');
  await expect(panel.getByRole('button', { name: 'Vera away' })).toBeVisible();
  line.mend();
  await expect(exploring.getByText('You are exploring. The class is at step 2.')).toBeVisible();
  await desk.getByRole('button', { name: 'Ask the class' }).click();
  await expect(exploring.getByRole('paragraph').getByText('A question is open.')).toBeVisible();

  await desk.getByRole('button', { name: 'Call everyone back' }).click();
  await expect(pupil.getByRole('alert').getByText('Your teacher calls everybody back.')).toBeVisible();
  await expect(stepOf(pupil, 2)).toBeVisible();
  await expect(following.getByText('Following · step 2 of 9')).toBeVisible();

  await pupil.getByRole('link', { name: /^Return to what you were looking at/ }).click();
  await expect(exploring.getByRole('link', { name: 'Back to the class' })).toBeVisible();
  await panel.getByRole('button', { name: 'End the class' }).click();
  await desk.getByRole('button', { name: 'End it for everybody' }).click();
  await expect(exploring.getByRole('alert')).toContainText('The class is over.');
  await expect(exploring.getByRole('link', { name: 'Back to the class' })).toHaveCount(0);
  await exploring.getByRole('button', { name: 'Close' }).click();
  await expect(exploring).toHaveCount(0);
  await line.close();
});
