import type { CDPSession, Locator, Page } from '@playwright/test';

type Point = { x: number; y: number };

/** In s: as long as a finger takes that drags something, so that the browser does not take it for a fling, which eats the next tap. */
const STEP = 0.1;

/** A finger that goes from one place to another, as the browser gets it from the screen. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const parts = [0.25, 0.5, 0.75, 1, 1, 1];
  let timestamp = Date.now() / 1000 - (parts.length + 1) * STEP;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) => {
    timestamp += STEP;
    return session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === null ? [] : [at],
      timestamp,
    });
  };
  await touch('touchStart', from);
  for (const part of parts) {
    await touch('touchMove', {
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    });
  }
  await touch('touchEnd', null);
  await session.detach();
}

/** A finger that rests and is lifted. */
export async function pressLong(page: Page, at: Point): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const timestamp = Date.now() / 1000;
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [at],
    timestamp: timestamp - 1,
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
  await session.detach();
}

/** The middle of an element, brought on screen where a part of it is not. */
export async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
