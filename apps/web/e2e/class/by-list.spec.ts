import { expect, expectAxeClean } from '../fixtures.ts';
import { join, PHONE, stepOf, test } from './in-class.ts';

test('by the reading list each step is told in sentences, and a question that asks to point is answered', async ({
  taught: { desk, panel, code },
  device,
}) => {
  const pupil = await device(PHONE);
  await join(pupil, code, 'Lida');
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 1)).toBeVisible();
  const drawn = pupil.getByRole('region', { name: /^Drawn: / });
  await expect(drawn).toBeVisible();
  await pupil.getByLabel('Menu of the class').click();
  await pupil.getByText('Reading list', { exact: true }).filter({ visible: true }).click();
  await pupil.keyboard.press('Escape');
  await expect(drawn).toBeHidden();
  const seen = pupil.getByText(/^Drawn: .+/);
  const seenFirst = await seen.textContent();
  await expect(pupil.getByRole('list', { name: 'It shows' }).getByRole('link')).toHaveCount(4);

  await desk.getByRole('button', { name: 'Ask the class' }).click();
  await pupil.getByRole('radio', { name: 'Nikolai Yezhov' }).check();
  await pupil.getByRole('button', { name: 'Send: Nikolai Yezhov' }).click();
  await expect(pupil.getByText(/^Sent \d/)).toBeVisible();
  await expectAxeClean(pupil);
  await expect(desk.getByRole('status').filter({ hasText: '1 of 1 answered' })).toBeVisible();
  await desk.getByRole('button', { name: 'Close the question' }).click();
  await desk.getByRole('button', { name: 'Show the answers' }).click();
  await desk.getByRole('button', { name: 'Say what is right' }).click();
  await expect(pupil.getByText(/^Nikolai Yezhov.+ 25 November 1938\.$/)).toBeVisible();

  // From step to step, and after the page was loaded anew.
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 2)).toBeVisible();
  await expect(drawn).toBeHidden();
  await expect(seen).not.toHaveText(seenFirst ?? '');
  await pupil.reload();
  await expect(stepOf(pupil, 2)).toBeVisible();
  await expect(drawn).toBeHidden();
  await expect(seen).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Lida following' })).toBeVisible();
});
