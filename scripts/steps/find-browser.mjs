import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/** The shell first: without the windows and tabs that nobody sees, a test takes half the time of a processor. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium for the end-to-end tests: the one named in CHROMIUM_PATH, Playwright's own, the system's, or else one that is
 * fetched: Playwright's own, or Debian's where that cannot be had.
 *
 * @param {string} root @param {AbortSignal} [signal]
 * @returns {Promise<string>} the path of its program
 */
export async function findBrowser(root, signal) {
  const own = await playwrightBrowser();
  const named = process.env.CHROMIUM_PATH;
  const found = [named, own, ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
  if (found) return found;
  const attempts = [
    ['Fetching Chromium', [join(root, 'node_modules/.bin/playwright'), 'install', 'chromium']],
    [
      'Installing Debian’s Chromium',
      ['sh', '-c', `apt-get update -qq && ${install('chromium-headless-shell')}`],
    ],
    ['Installing Debian’s whole Chromium', ['sh', '-c', install('chromium')]],
  ];
  for (const [title, command] of attempts) {
    await runStep(title, command, { cwd: root, signal }).catch(() => {
      signal?.throwIfAborted();
    });
    const path = [own, ...SYSTEM_BROWSERS].find((candidate) => candidate && existsSync(candidate));
    if (path) return path;
  }
  throw new Error(
    'The end-to-end tests need Chromium and none could be had. Debian: apt-get install chromium. Elsewhere: npx playwright install chromium, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

/** @param {string} name of a package of Debian */
function install(name) {
  return `apt-get install -y -qq --no-install-recommends ${name}`;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}
