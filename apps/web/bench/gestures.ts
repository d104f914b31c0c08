import type { Page } from '@playwright/test';
import { readCounted, startCounting, untilStill } from './open-page.ts';

/** Frames while it moves, the longest task with the rest after it, and what the main thread spent in all, in ms. */
type Smooth = { frames: number[]; longest: number; spent: number };

export const STEPS = 40;
/** Of the wheel: as fast as a hand turns it. */
const TURN_MS = 40;

/** Drags the ground to and fro, from a place where nobody stands. */
export async function panAbout(page: Page, meter: () => Promise<number>): Promise<Smooth> {
  const from = await freePlace(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await startCounting(page);
  const before = await meter();
  for (let step = 1; step <= STEPS; step += 1) {
    const away = 160 * Math.sin((step / STEPS) * 2 * Math.PI);
    await page.mouse.move(from.x + away, from.y + away / 2);
  }
  const { frames } = await readCounted(page);
  await page.mouse.up();
  await untilStill(page);
  return { frames, longest: (await readCounted(page)).longest, spent: (await meter()) - before };
}

/** Turns the wheel nearer and back, and rests. */
export async function zoomAbout(page: Page, meter: () => Promise<number>): Promise<Smooth> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await startCounting(page);
  const before = await meter();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60);
    await page.waitForTimeout(TURN_MS);
  }
  const { frames } = await readCounted(page);
  await untilStill(page);
  return { frames, longest: (await readCounted(page)).longest, spent: (await meter()) - before };
}

/** A click that shows nothing for so long has met something else, such as a name that lies over the person. */
const LOST_MS = 10_000;

/** Clicks people one after another. @returns ms from each click to the frame that shows the dossier with the chosen one marked */
export async function clickPeople(page: Page, count: number): Promise<number[]> {
  const people = await page.evaluate(() => {
    const { cy } = window.observed;
    const { left = 0, top = 0 } = cy?.container()?.getBoundingClientRect() ?? {};
    const nodes = cy?.nodes('.shown.kind-figure').toArray() ?? [];
    return nodes
      .toSorted((a, b) => b.degree(false) - a.degree(false))
      .map((node) => ({
        id: node.id(),
        x: node.renderedPosition().x + left,
        y: node.renderedPosition().y + top,
      }));
  });
  const times: number[] = [];
  for (const { id } of people.slice(0, count)) {
    const place = await page.evaluate((wanted) => {
      const { cy } = window.observed;
      const { left = 0, top = 0 } = cy?.container()?.getBoundingClientRect() ?? {};
      const at = cy?.getElementById(wanted).renderedPosition() ?? { x: 0, y: 0 };
      return { x: at.x + left, y: at.y + top };
    }, id);
    const shown = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          addEventListener(
            'mouseup',
            ({ timeStamp }) => {
              const look = () => {
                const isMarked = window.observed.cy?.getElementById(wanted).hasClass('selected') === true;
                const isTold = document.querySelector(`aside a[href$="/${wanted}"]`) !== null;
                if (!isMarked || !isTold) requestAnimationFrame(look);
                else requestAnimationFrame((now) => resolve(now - timeStamp));
              };
              look();
            },
            { capture: true, once: true },
          );
        }),
      id,
    );
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.up();
    const time = await Promise.race([shown, page.waitForTimeout(LOST_MS).then(() => null)]);
    if (time === null) process.stderr.write(`A click on ${id} showed no dossier, and is left out.\n`);
    else times.push(time);
    await untilStill(page);
  }
  return times;
}

async function middleOf(page: Page) {
  const box = await page.locator('canvas[data-id]').first().boundingBox();
  if (box === null) throw new Error('there is no network');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the canvas with nobody near. */
async function freePlace(page: Page) {
  return page.evaluate(() => {
    const { cy } = window.observed;
    const { left = 0, top = 0, width = 0, height = 0 } = cy?.container()?.getBoundingClientRect() ?? {};
    const taken =
      cy
        ?.nodes('.shown')
        .toArray()
        .map((node) => node.renderedPosition()) ?? [];
    let best = { x: 0, y: 0, free: -1 };
    for (let x = width * 0.3; x < width * 0.7; x += 11) {
      for (let y = height * 0.3; y < height * 0.7; y += 11) {
        const free = Math.min(...taken.map((at) => Math.hypot(at.x - x, at.y - y)));
        if (free > best.free) best = { x, y, free };
      }
    }
    return { x: best.x + left, y: best.y + top };
  });
}
