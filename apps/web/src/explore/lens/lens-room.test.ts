import { OPENING_VIEW } from '@kto-kogo/address';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { type ComposedPicture, composePicture } from '../../picture/composed-picture.ts';
import { runBands } from '../../picture/layouts/run-bands.ts';
import { isLensed, labelBox, markBox } from '../../picture/place-labels.ts';
import { isGrown, isInside } from '../../picture/plate-name.ts';
import { lensMarks } from '../../record/interpretation/lens.ts';
import { recordLenses } from '../../record/interpretation/testing/record-lenses.ts';
import { showSpokenOf } from '../actions/view-changes.ts';
import { attentionOf } from '../scene/attention-of.ts';
import { deriveScene } from '../scene/derive-scene.ts';
import { drawView } from '../scene/draw-view.ts';
import { THE_RECORD } from '../scene/testing/the-explorer-record.ts';
import { spokenOf } from './spoken-of.ts';

/** What the network has of windows of 1440 × 900 and 390 × 844. */
const CANVASES = { desk: { width: 1120, height: 520 }, phone: { width: 390, height: 560 } };
const NAME_PX = 12;
const READINGS = theRecord.interpretations.map(({ id }) => id);

/** The network of what readings speak of, as it lies on a canvas into which it is fitted. */
function drawnThrough(readings: readonly string[], canvas: { width: number; height: number }) {
  const lenses = recordLenses(readings);
  const spoken = spokenOf(lenses, THE_RECORD.network);
  const view = showSpokenOf(spoken)({ ...OPENING_VIEW, lenses: readings });
  const scene = deriveScene(THE_RECORD, view, lensMarks(lenses));
  const picture = drawView(THE_RECORD, scene, view, runBands, canvas);
  const { left, right, top, bottom } = picture.world;
  const zoom = Math.min(canvas.width / (right - left), canvas.height / (bottom - top));
  return composePicture(picture, attentionOf(scene, null), NAME_PX / zoom);
}

type Written = { text: string; isLens: boolean; box: Box };

/** All that is written: names, of which some say what a lens makes of theirs, and the words of lenses on lines. */
function writtenOn({ picture, sides, words, labelPx }: ComposedPicture): Written[] {
  const names = picture.nodes.flatMap((node) => {
    const side = sides.get(node.id) ?? 'none';
    if (side === 'none') return [];
    const isInMark = isInside(side) && !isGrown(node, side, labelPx);
    const box = isInMark ? markBox(node) : labelBox(node, side, labelPx);
    return [{ text: node.label, isLens: isLensed(node), box }];
  });
  const onLines = [...words.values()].map(({ text, at, size }) => {
    const [half, tall] = [textWidth(text, size) / 2, 0.6 * size];
    return {
      text,
      isLens: true,
      box: { left: at.x - half, right: at.x + half, top: at.y - tall, bottom: at.y + tall },
    };
  });
  return [...names, ...onLines];
}

function overlaps(written: readonly Written[]): string[] {
  return written.flatMap((a, index) =>
    written
      .slice(index + 1)
      .filter((b) => (a.isLens || b.isLens) && isOverlapping(a.box, b.box))
      .map((b) => `${a.text} × ${b.text}`),
  );
}

for (const [on, canvas] of Object.entries(CANVASES)) {
  test.each(READINGS)(`on a ${on} the words of %s touch no name, and no name touches another`, (reading) => {
    const written = writtenOn(drawnThrough([reading], canvas));
    expect(written.filter(({ isLens }) => isLens).length).toBeGreaterThan(3);
    expect(overlaps(written)).toEqual([]);
  });

  test.each(READINGS)(`on a ${on} neither do those of %s and another that lies over it`, (reading) => {
    const other = READINGS[(READINGS.indexOf(reading) + 1) % READINGS.length] ?? reading;
    expect(overlaps(writtenOn(drawnThrough([reading, other], canvas)))).toEqual([]);
  });
}

test.each(READINGS)('on a desk nothing of which %s speaks is mute', (reading) => {
  const { picture, sides } = drawnThrough([reading], CANVASES.desk);
  expect(picture.nodes.filter((node) => isLensed(node) && sides.get(node.id) === 'none')).toEqual([]);
});
