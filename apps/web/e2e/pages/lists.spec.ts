import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('figures are narrowed to a fate and ordered, by a plain form', async ({ page }) => {
    await page.goto('/figures');
    await page.getByRole('checkbox', { name: 'suicide' }).check();
    await page.getByLabel('Order by').selectOption('TIES');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/fate=SUICIDE/);
    await expect(page).toHaveURL(/order=TIES/);
    await expect(page.getByRole('table', { name: 'Figures' }).getByText(/^executed/)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Mikhail Tomsky' })).toBeVisible();
  });

  test('figures go on to a next page, each figure once', async ({ page }) => {
    await page.goto('/figures');
    const names = page.getByRole('rowheader').getByRole('link');
    const first = await names.allTextContents();
    expect(first.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(/after=/);
    await expect(names).toHaveCount(first.length);
    const second = await names.allTextContents();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
  });

  test('a cursor that is none is told, and the list begins at its beginning', async ({ page }) => {
    expect((await page.goto('/figures?after=bananas&page=2'))?.status()).toBe(200);
    await expect(page.getByText('“after” was not understood: follow the links of the list.')).toBeVisible();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
  });

  test('a name that nobody bears says what to do next', async ({ page }) => {
    await page.goto('/figures?q=Zzzzzz');
    await expect(page.getByText(/Nobody is recorded as/)).toBeVisible();
    await page.getByRole('link', { name: 'Show everybody' }).last().click();
    await expect(page).toHaveURL(/\/figures$/);
  });

  test('offices by sphere, events by year, sources by tier', async ({ page }) => {
    await page.goto('/offices');
    await page.getByRole('link', { name: /Secret police/ }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
    await page.goto('/events');
    await page.getByRole('link', { name: /^1934/ }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['1934']);
    await expect(page.getByRole('link', { name: 'Murder of Sergei Kirov' })).toBeVisible();
    await page.goto('/sources');
    await page.getByRole('link', { name: /^Contested/ }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Contested',
      'All of it, as a bibliography',
    ]);
  });
});

test('the trial of the generals: the dock, and the judges who were themselves shot', async ({ page }) => {
  await page.goto('/trials/generals-trial');
  const dock = page.getByRole('table', { name: 'Defendants' }).getByRole('rowheader');
  await expect(dock.filter({ hasText: 'Tukhachevsky' })).toBeVisible();
  await expect(page.getByText(/judges \d+ were later executed/)).toBeVisible();
});

test('a trial asked for as an event is shown as the trial', async ({ page }) => {
  await page.goto('/events/generals-trial');
  await expect(page).toHaveURL(/\/trials\/generals-trial$/);
});
