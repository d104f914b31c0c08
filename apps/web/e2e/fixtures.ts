import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page, type Response } from '@playwright/test';

/** On a slow machine a style sheet of the next page is used later after it came than Chromium expects. */
const USED_LATE = /was preloaded using link preload but not used/;

/** A page whose console must stay clean: an error, a warning or an uncaught exception fails the test. */
export const test = base.extend<{ allowedConsole: RegExp[] }>({
  /** Messages that a test provokes on purpose, such as the browser's line about a 404. */
  allowedConsole: [[], { option: true }],
  page: async ({ page, allowedConsole }, use) => {
    const said: string[] = [];
    const refused: Response[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500) refused.push(response);
    });
    await use(page);
    const allowed = [USED_LATE, ...allowedConsole];
    const unexpected = said.filter((line) => !allowed.some((each) => each.test(line)));
    const reasons = unexpected.length === 0 ? [] : await Promise.all(refused.map(reasonOf));
    expect([...unexpected, ...reasons]).toEqual([]);
  },
});

/** What the server said, which the browser's own line about a refused request leaves out. */
async function reasonOf(response: Response): Promise<string> {
  const body = await response.text().catch(() => '');
  return `${response.status()} ${response.url()}: ${body.slice(0, 500)}`;
}

export { expect };

const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 A or AA that axe can find on the page as it stands. */
export async function expectAxeClean(page: Page): Promise<void> {
  await expectNoViolations(axeOf(page).withTags(WCAG_TAGS));
}

/** For a page that has passed `expectAxeClean` in another theme: contrast is all that a theme changes. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations(axeOf(page).withRules(['color-contrast']));
}

/** Every region is told from the others by its name, those of pages in frames among them. */
export async function expectLandmarksUnique(page: Page): Promise<void> {
  await expectNoViolations(axeOf(page).withRules(['landmark-unique']));
}

/** Leaves out what axe would tell of all that passes, and does not open a second page to sum up frames, of which we have none. */
function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(', ')})`,
  );
  expect(found).toEqual([]);
}
