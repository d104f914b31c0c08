import { goTo, KEYS } from '../explore/hands.ts';
import { expect } from '../fixtures.ts';
import { codeIn, DESK, panelOf, stepOf, test } from './in-class.ts';

const { press } = KEYS;

test('a class is held by keys alone, and followed by keys alone', async ({ page: desk, device }) => {
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(DESK);
  await press(desk.getByRole('button', { name: 'Open a class' }));
  const panel = panelOf(desk);
  const code = await codeIn(panel);

  const pupil = await device({ viewport: { width: 1024, height: 768 } });
  await pupil.goto('/join');
  await goTo(pupil.getByRole('textbox', { name: /^Code/ }));
  await pupil.keyboard.type(code);
  await pupil.keyboard.press('Tab');
  await pupil.keyboard.type('Kira');
  await pupil.keyboard.press('Tab');
  await pupil.keyboard.press('Enter');
  await expect(pupil.getByRole('heading', { name: /^You are in/ })).toBeVisible();

  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 1)).toBeVisible();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 2)).toBeVisible();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(pupil, 3)).toBeVisible();
  await desk.keyboard.press('ArrowLeft');
  await expect(stepOf(pupil, 2)).toBeVisible();
  await desk.keyboard.press('b');
  await expect(pupil.getByText('Your teacher has blanked the screen.')).toBeVisible();
  await desk.keyboard.press('b');
  await expect(pupil.getByText('Your teacher has blanked the screen.')).toBeHidden();

  await press(desk.getByRole('button', { name: 'Ask the class' }));
  const first = pupil.getByRole('radio', { name: 'That the telegram was sent' });
  await expect(first).toBeVisible();
  await goTo(first);
  await pupil.keyboard.press('Space');
  await pupil.keyboard.press('ArrowDown');
  await expect(pupil.getByRole('radio', { name: 'What the telegram says about Yagoda' })).toBeChecked();
  await press(pupil.getByRole('button', { name: 'Send' }));
  await expect(pupil.getByText(/^Sent \d/)).toBeVisible();
  await press(desk.getByRole('button', { name: 'Close the question' }));
  await press(desk.getByRole('button', { name: 'Show the answers' }));
  await expect(pupil.getByText(/^You answered:/)).toBeVisible();

  await press(pupil.getByRole('link', { name: 'Look around' }));
  await expect(pupil.getByText(/The class is at step 2/)).toBeVisible();
  await press(pupil.getByRole('link', { name: 'Back to the class' }));
  await expect(stepOf(pupil, 2)).toBeVisible();

  await press(panel.getByRole('button', { name: 'End the class' }));
  await press(desk.getByRole('button', { name: 'End it for everybody' }));
  await expect(pupil.getByRole('heading', { name: 'The class is over.' })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Open a class' })).toBeVisible();
});
