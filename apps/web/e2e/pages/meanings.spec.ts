import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a death that is not settled says by whom it is told how, and where', async ({ page }) => {
    await page.goto('/figures/borisov');
    await expect(page.getByText('Died on 2 December 1934; how is not settled.')).toBeVisible();
    const accounts = page.getByRole('region', { name: 'How this life ended is not settled' });
    await expect(accounts).toContainText('Accident according to Matthew Lenoe and Alla Kirilina.');
    await expect(accounts).toContainText(/Assassinated according to .*the court of 1938\./);
    await expect(accounts.getByText('The Unknown Kirov')).toBeVisible();
  });

  test('who was killed in prison is said to have been killed', async ({ page }) => {
    await page.goto('/figures/radek');
    await expect(page.getByText(/Killed in custody on 19 May 1939/)).toBeVisible();
    await expect(page.getByText(/^Note Murdered in the prison of Verkhneuralsk/)).toBeVisible();
  });

  test('a victim is called a victim, and the event is linked', async ({ page }) => {
    await page.goto('/figures/spiridonova');
    const row = page
      .getByRole('listitem')
      .filter({ hasText: 'was a victim of the shooting of Oryol prisoners' });
    await expect(row.getByRole('link', { name: 'the shooting of Oryol prisoners' })).toHaveAttribute(
      'href',
      '/events/oryol-shootings',
    );
    await page.goto('/figures/kirov');
    const murder = page
      .getByRole('listitem')
      .filter({ hasText: 'was the victim of the murder in the Smolny' });
    await expect(murder.getByRole('link', { name: 'the murder of Sergei Kirov' })).toBeVisible();
  });
});

test('a link to a tie that has another id now leads to it', async ({ page }) => {
  await page.goto('/explore?tie=budyonny-accused-kork-1937-06-11');
  await expect(page).toHaveURL(/tie=budyonny-accused-kork-1937-06-26/);
  await expect(
    page.getByRole('heading', {
      name: 'Semyon Budyonny accused Avgust Kork, who was already dead, in a letter on 26 June 1937.',
    }),
  ).toBeVisible();
});
