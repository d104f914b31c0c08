import fc from 'fast-check';
import { expect, test } from 'vitest';
import { picture, pictureNode } from '../../picture/testing/random-picture.ts';
import { frameOf, partOf } from './frame.ts';

const at = fc.integer({ min: -2000, max: 3000 });
const size = fc.integer({ min: 1, max: 3000 });
const bands = picture([pictureNode({ id: 'a' })], []);
const ego = { ...bands, layout: 'ego', world: { left: 0, top: 0, right: 640, bottom: 480 } } as const;

test('the frame of a box means the box, in the time bands', () => {
  fc.assert(
    fc.property(at, at, size, size, (left, top, width, height) => {
      const box = { left, top, right: left + width, bottom: top + height };
      expect(partOf(bands, frameOf(box, bands))).toEqual(box);
    }),
  );
});

test('a frame means the same people where the picture is stretched for a phone', () => {
  const tall = { ...bands, stretch: 2 };
  const frame = frameOf({ left: 100, top: 50, right: 300, bottom: 250 }, bands);
  expect(partOf(tall, frame)).toEqual({ left: 100, top: 100, right: 300, bottom: 500 });
  expect(frameOf(partOf(tall, frame), tall)).toEqual(frame);
});

test('around somebody a frame means the same part of the picture on a canvas of another size', () => {
  const small = { ...ego, world: { left: 0, top: 0, right: 320, bottom: 240 } };
  const frame = frameOf({ left: 160, top: 120, right: 480, bottom: 360 }, ego);
  const part = { left: 80, top: 60, right: 240, bottom: 180 };
  for (const [side, at] of Object.entries(partOf(small, frame))) {
    expect(at).toBeCloseTo(part[side as keyof typeof part]);
  }
});

test('without a frame the whole picture is meant', () => {
  expect(partOf(ego, null)).toBe(ego.world);
});
