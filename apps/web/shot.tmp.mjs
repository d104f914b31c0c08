import { chromium } from '@playwright/test';
const [base, name, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const widths = (process.env.W ?? '1440,1024,390').split(',').map(Number);
const schemes = (process.env.S ?? 'light,dark').split(',');
for (const width of widths) for (const colorScheme of schemes) {
  const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme, reducedMotion: 'reduce' });
  for (const [i, path] of paths.entries()) {
    const page = await context.newPage();
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(path, width, m.text()));
    const t = Date.now();
    const r = await page.goto(base + path, { waitUntil: 'networkidle', timeout: 60000 }).catch((e) => console.log(e.message));
    await page.waitForTimeout(800);
    console.log(path, width, r?.status(), Date.now() - t);
    await page.screenshot({ path: `/tmp/s-${name}${i}-${width}-${colorScheme}.png` });
    await page.close();
  }
  await context.close();
}
await browser.close();
