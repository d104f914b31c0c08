import { expect } from '../fixtures.ts';
import { join, PHONE, stepOf, test } from './in-class.ts';

test('a pupil’s view is brought before everybody and taken back; who does not want that is not shown', async ({
  taught: { desk, panel, code },
  device,
}) => {
  const anna = await device(PHONE);
  const boris = await device({ viewport: { width: 1024, height: 768 } });
  await join(anna, code, 'Anna');
  await join(boris, code, 'Boris');
  await boris.getByRole('checkbox', { name: /^My view may be shown/ }).uncheck();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(anna, 1)).toBeVisible();

  await anna.getByRole('link', { name: 'Genrikh Yagoda' }).last().click();
  await expect(anna.getByText('You are exploring. The class is at step 1.')).toBeVisible();
  await panel.getByRole('button', { name: 'Anna exploring' }).click();
  await desk.getByRole('button', { name: 'Show it to all' }).click();
  await expect(anna.getByText('Your view is being shown to everybody.')).toBeVisible();
  const shown = boris.frameLocator('iframe[title="A classmate’s view"]');
  await expect(shown.getByText('Genrikh Yagoda').first()).toBeVisible();
  await expect(boris.getByText('Anna')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Back to the step' }).click();
  await expect(boris.locator('iframe')).toHaveCount(0);
  await expect(boris.getByRole('region', { name: 'Drawn: Three men, one office' })).toBeVisible();
  await expect(anna.getByText('You are exploring. The class is at step 1.')).toBeVisible();

  await boris.getByRole('link', { name: 'Genrikh Yagoda' }).last().click();
  await panel.getByRole('button', { name: 'Boris exploring' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Boris' });
  await expect(dialog.getByText('Does not want it to be shown.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Rename' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Show it to all' })).toHaveCount(0);
});
