import { OPENING_VIEW } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../geometry/box.ts';
import { runBands } from '../../picture/layouts/run-bands.ts';
import type { PictureNode } from '../../picture/picture.ts';
import { markBox } from '../../picture/place-labels.ts';
import { type LensMarks, lensMarks } from '../../record/interpretation/lens.ts';
import { recordLenses } from '../../record/interpretation/testing/record-lenses.ts';
import { settleView } from '../view-state/read-view.ts';
import { deriveScene } from './derive-scene.ts';
import { drawView } from './draw-view.ts';
import { THE_RECORD } from './testing/the-explorer-record.ts';

/** A phone, half of a page, a page beside its panel, and a projector. */
const CANVASES = [
  { width: 390, height: 350 },
  { width: 384, height: 480 },
  { width: 684, height: 330 },
  { width: 768, height: 318 },
];

const AROUND = [...THE_RECORD.network.nodes.values()].filter(
  ({ kind }) => kind === 'EVENT' || kind === 'TRIAL',
);

const through = (...readings: readonly string[]) => lensMarks(recordLenses(readings));

const LENSES = {
  'without a lens': through(),
  'through one lens': through('kirov-lone-gunman'),
  'through two lenses': through('kirov-lone-gunman', 'kirov-stalin'),
};

/** Marks and plates that touch, and those that do not lie on the canvas. */
function faultsOf(focus: string, size: { width: number; height: number }, marks: LensMarks): string[] {
  const view = settleView(THE_RECORD, { ...OPENING_VIEW, focus }, null);
  const { nodes, world } = drawView(THE_RECORD, deriveScene(THE_RECORD, view, marks), view, runBands, size);
  expect(nodes.length).toBeGreaterThan(1);
  const boxes = nodes.map((node): [PictureNode, Box] => [node, markBox(node)]);
  return boxes.flatMap(([node, box], index) => [
    ...(box.left < world.left || box.right > world.right ? [`${node.label} lies outside`] : []),
    ...boxes
      .slice(index + 1)
      .filter(([, other]) => isOverlapping(box, other))
      .map(([other]) => `${node.label} × ${other.label}`),
  ]);
}

for (const [words, marks] of Object.entries(LENSES))
  test.each(CANVASES)(
    `around events and trials no plate lies on another on $width × $height, ${words}`,
    (size) => {
      const faults = AROUND.flatMap(({ id }) => faultsOf(id, size, marks).map((fault) => `${id}: ${fault}`));
      expect(faults).toEqual([]);
    },
  );
