import { PAPERS, SHEETS } from '@kto-kogo/address';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from '../fixtures.ts';
import { secretsOf } from '../lesson-secrets.ts';
import { readPdf } from './read-pdf.ts';

const ID = 'three-trials-three-scripts';
const lesson = theRecord.lessons.find(({ id }) => id === ID);
const steps = lesson?.steps ?? [];
const secrets = lesson === undefined ? [] : secretsOf(lesson);

const SIZES = { a4: { width: 210, height: 297 }, letter: { width: 216, height: 279 } };
/** How many sheets there are of the others. */
const COUNTS = { worksheet: 3, answers: 2, people: 3 };
/** A text without its spaces: a line may end anywhere. */
const close = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** What must stand on the sheets, in this order. */
const TEXTS: Record<(typeof SHEETS)[number], readonly string[]> = {
  steps: steps.flatMap(({ title, caption }) => [title, caption]),
  worksheet: ['Name', ...steps.flatMap(({ question }) => question?.text ?? [])],
  answers: steps.flatMap(({ title }) => title).concat(secrets[0] ?? ''),
  people: ['Grigory Zinoviev', 'Григорий Евсеевич Зиновьев', 'Met in step'],
};

test('each kind of sheet comes out of the printer whole, on A4 and on Letter', async ({ page }) => {
  for (const what of SHEETS)
    for (const paper of PAPERS) {
      await page.goto(`/lessons/${ID}/print?what=${what}&paper=${paper}`);
      await page.evaluate(() => document.fonts.ready);
      const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      const name = `${what} on ${paper}`;
      // A crowd takes a sheet for itself, so that its names can be read.
      const crowds = await page.locator('[data-shape="alone"]').count();
      expect(sheets.length, name).toBe(what === 'steps' ? steps.length + crowds : COUNTS[what]);
      for (const { width, height, text, cut } of sheets) {
        expect({ width, height }, name).toEqual(SIZES[paper]);
        expect(cut, name).toEqual([]);
        expect(text.length, name).toBeGreaterThan(100);
      }
      const all = close(sheets.map(({ text }) => text).join(' '));
      for (const text of TEXTS[what]) expect.soft(all, name).toContain(close(text));
      expect.soft(all, name).toContain(close('record version'));
      expect.soft(all, name).toContain(close(`/lessons/${ID}`));
      if (what !== 'answers')
        for (const secret of secrets) expect.soft(all, name).not.toContain(close(secret));
    }
});
