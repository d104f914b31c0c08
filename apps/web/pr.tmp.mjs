import { chromium } from '@playwright/test';

const [lesson = 'who-killed-kirov', w = '1920', h = '1080', from = '1', to = '3'] = process.argv.slice(2);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox'],
});
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const desk = await c.newPage();
desk.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('desk', m.text()));
desk.on('pageerror', (e) => console.log('desk', e.message));
await desk.goto(`http://localhost:3199/lessons/${lesson}/present`);
const [aud] = await Promise.all([
  c.waitForEvent('page'),
  desk.getByRole('link', { name: 'Open it' }).click(),
]);
aud.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('aud', m.text()));
aud.on('pageerror', (e) => console.log('aud', e.message));
await aud.setViewportSize({ width: +w, height: +h });
await aud.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' });
for (let i = 1; i <= +to; i++) {
  if (i >= +from) {
    await aud.waitForTimeout(400);
    await aud.screenshot({ path: `/tmp/s-aud-${i}.png` });
    const names = await aud.evaluate(() =>
      [
        ...document.querySelectorAll(
          '[class*=stage] svg text, [class*=stage] a, [class*=stage] p, [class*=stage] span',
        ),
      ]
        .filter((e) => e.textContent.trim() && e.getBoundingClientRect().width > 0)
        .map((e) => {
          const m = e instanceof SVGElement ? e.getScreenCTM().a : null;
          const s = parseFloat(getComputedStyle(e).fontSize);
          const k =
            m ??
            (() => {
              const d = e.closest('[style*=scale]');
              return d ? parseFloat(/scale\(([\d.]+)/.exec(d.getAttribute('style'))[1]) : 1;
            })();
          return [Math.round(s * k * 10) / 10, e.textContent.slice(0, 22)];
        }),
    );
    const sizes = names.map((n) => n[0]).sort((a, b) => a - b);
    console.log(
      i,
      'texts',
      names.length,
      'least',
      sizes[0],
      'median',
      sizes[sizes.length >> 1],
      JSON.stringify(names.filter((n) => n[0] < 29).slice(0, 4)),
    );
    if (i === +from || i === +to) await desk.screenshot({ path: `/tmp/s-desk-${i}.png` });
  }
  await desk.keyboard.press('PageDown');
}
await b.close();
