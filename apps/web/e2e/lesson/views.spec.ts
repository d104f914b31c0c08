import { stageAddress } from '@kto-kogo/address';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from '../fixtures.ts';
import { toldBy } from '../told-by.ts';

/** What can be read from the back row of a class. */
const NAMES_MAX = 12;
const TIES_MAX = 14;
/** Where a crowd is what the step shows. */
const CROWDS = [
  'cascade-of-1937-08',
  'from-above-and-from-below-05',
  'from-above-and-from-below-06',
  'thesis-6-above-and-below-08',
];
/** What the views answer that show an absence. */
const SILENT: Readonly<Record<string, string>> = {
  'thesis-1-cards-and-lives-08': 'No chain from',
  'thesis-4-trigger-or-tool-08': 'No chain from',
};

/** Whose pages tell in words of somebody whom the drawing leaves out. */
const IN_WORDS = new Set([
  'thesis-1-cards-and-lives-04',
  'thesis-3-opposition-and-congress-03',
  'thesis-4-trigger-or-tool-03',
  'thesis-4-trigger-or-tool-05',
  'thesis-5-left-and-right-02',
  'thesis-5-left-and-right-08',
  'thesis-7-beyond-the-party-06',
  'what-does-a-confession-prove-09',
]);

const entities = new Map(theRecord.entities.map((entity) => [entity.id, entity]));

/** The words of a page as the server sends it, for those without JavaScript. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

for (const { id: lesson, steps } of theRecord.lessons) {
  test(`${lesson}: every view is there and shows what its step speaks of`, async ({ request }) => {
    for (const { id: step, view, shows, question } of steps) {
      const response = await request.get(view);
      expect.soft(response.status(), `${step} ${view}`).toBe(200);
      const html = await response.text();
      expect.soft(toldBy(html), `${step} ${view}`).toBe('');
      const words = wordsOf(html).toLowerCase();
      const missing = shows.filter((id) => {
        const entity = entities.get(id);
        const names = entity === undefined ? [] : [entity.name, entity.shortName, entity.inSentence];
        return !names.some((name) => words.includes(name.toLowerCase()));
      });
      expect.soft(missing, `${step} ${view}`).toEqual([]);
      // The editor's warnings say the same of the drawing.
      const facts = await (await request.get(stageAddress.href({ view }).replace('?', '/facts?'))).json();
      const shown = facts.shown.map(({ id }: { id: string }) => id);
      const undrawn = shows.filter((id) => !shown.includes(id));
      expect.soft(undrawn.length > 0, `${step} ${view}: ${undrawn}`).toBe(IN_WORDS.has(step));
      if (question?.kind === 'POINT') expect.soft(undrawn, step).toEqual([]);
      expect.soft(facts.problems, `${step} ${view}`).toEqual([]);
      expect.soft(words, step).toContain((SILENT[step] ?? '').toLowerCase());
      const [, names, ties] = /(\d+) names?, (?:\d+ of )?(\d+) ties?[ .]/.exec(words) ?? [];
      if (!view.startsWith('/explore') || view.includes('view=table') || CROWDS.includes(step)) continue;
      expect.soft(Number(names), `${step} names`).toBeLessThanOrEqual(NAMES_MAX);
      expect.soft(Number(ties), `${step} ties`).toBeLessThanOrEqual(TIES_MAX);
    }
  });
}
