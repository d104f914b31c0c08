import type { Fate } from '@kto-kogo/domain';

/** A part of a mark in a box of 100 × 100. `paint` is the colour of its fill, `stroke` that of its edge. */
export type MarkShape =
  | { shape: 'circle'; r: number; fill: 'ink' | 'paper'; stroke?: 'ink'; width?: number; dash?: string }
  | {
      shape: 'line';
      from: readonly [number, number];
      to: readonly [number, number];
      stroke: 'ink' | 'paper';
      width: number;
    };

/** Whether the circle of a fate is filled, outlined or dashed. */
const FATE_BODIES: Record<Fate, 'filled' | 'outlined' | 'broken'> = {
  EXECUTED: 'filled',
  KILLED_IN_CUSTODY: 'filled',
  DIED_IN_CUSTODY: 'outlined',
  SUICIDE: 'outlined',
  ASSASSINATED: 'filled',
  MURDERED_IN_EXILE: 'filled',
  ACCIDENT: 'outlined',
  NATURAL: 'outlined',
  SURVIVED: 'outlined',
  UNSETTLED: 'broken',
  UNKNOWN: 'broken',
};

const MIDDLE = 50;
const OUTLINE = 6;

/**
 * Shapes of a figure's mark: the fate inside the circle and an outer ring for those who took part in the
 * repression. The slash is the pedigree sign for a death; bars stand for a cell; filled is who was killed, and a broken circle
 * is not known.
 */
export function fateMarkShapes(fate: Fate, hasRing: boolean): MarkShape[] {
  const radius = hasRing ? 36.5 : 47;
  const ring: MarkShape[] = hasRing
    ? [{ shape: 'circle', r: 47, fill: 'paper', stroke: 'ink', width: 5 }]
    : [];
  return [...ring, body(fate, radius), ...inner(fate, radius)];
}

function body(fate: Fate, radius: number): MarkShape {
  const look = FATE_BODIES[fate];
  if (look === 'filled') return { shape: 'circle', r: radius, fill: 'ink' };
  const r = radius - OUTLINE / 2;
  const outlined: MarkShape = { shape: 'circle', r, fill: 'paper', stroke: 'ink', width: OUTLINE };
  // Twelve dashes, whole around the circle.
  const part = (2 * Math.PI * r) / 12;
  return look === 'broken' ? { ...outlined, dash: `${round(part * 0.58)} ${round(part * 0.42)}` } : outlined;
}

function inner(fate: Fate, radius: number): MarkShape[] {
  switch (fate) {
    case 'EXECUTED':
      return [slash(0.65 * radius, 'paper', radius * 0.19)];
    case 'UNSETTLED':
      return [slash(0.5 * radius, 'ink', radius * 0.15)];
    case 'ASSASSINATED':
    case 'MURDERED_IN_EXILE': {
      const reach = 0.54 * radius;
      const width = radius * 0.18;
      return [slash(reach, 'paper', width), stroke(-reach, -reach, reach, reach, 'paper', width)];
    }
    case 'KILLED_IN_CUSTODY':
      return bars(radius, 'paper', 0.68);
    case 'DIED_IN_CUSTODY':
      return bars(radius, 'ink', 1);
    case 'ACCIDENT': {
      const reach = 0.46 * radius;
      const width = radius * 0.16;
      return [stroke(-reach, 0, reach, 0, 'ink', width), stroke(0, -reach, 0, reach, 'ink', width)];
    }
    case 'SUICIDE':
      return [{ shape: 'circle', r: round(radius * 0.38), fill: 'ink' }];
    case 'NATURAL':
      return [stroke(-radius + OUTLINE, 0, radius - OUTLINE, 0, 'ink', radius * 0.13)];
    case 'SURVIVED':
    case 'UNKNOWN':
      return [];
  }
}

function slash(reach: number, paint: 'ink' | 'paper', width: number): MarkShape {
  return stroke(-reach, reach, reach, -reach, paint, width);
}

/** @param part how much of the height inside the circle they fill */
function bars(radius: number, paint: 'ink' | 'paper', part: number): MarkShape[] {
  const r = radius - OUTLINE;
  return [-0.42, 0, 0.42].map((x) => {
    const reach = part * (r * Math.sqrt(1 - x * x) + 1);
    return stroke(x * r, -reach, x * r, reach, paint, radius * 0.13);
  });
}

function stroke(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  paint: 'ink' | 'paper',
  width: number,
): MarkShape {
  return {
    shape: 'line',
    from: [round(MIDDLE + x1), round(MIDDLE + y1)],
    to: [round(MIDDLE + x2), round(MIDDLE + y2)],
    stroke: paint,
    width: round(width),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
