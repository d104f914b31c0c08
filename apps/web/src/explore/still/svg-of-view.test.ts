import { OPENING_VIEW } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { deriveScene } from '../scene/derive-scene.ts';
import { THE_RECORD } from '../scene/testing/the-explorer-record.ts';
import { settleView } from '../view-state/read-view.ts';
import { svgOfView } from './svg-of-view.tsx';

test.each([null, 'kirov-murder', 'generals-trial', 'yezhov'])(
  'the view around %s is written as SVG',
  async (focus) => {
    const view = settleView(THE_RECORD, { ...OPENING_VIEW, focus }, null);
    const site = { site: 'https://kto-kogo.example', day: '2026-11-28' };
    const svg = await svgOfView(THE_RECORD, deriveScene(THE_RECORD, view), view, site);
    expect(svg).toMatch(/^<svg .*<text.*<\/svg>$/s);
  },
);
