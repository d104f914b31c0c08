import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { runBands } from '../../picture/layouts/run-bands.ts';
import { deriveScene } from './derive-scene.ts';
import { drawView } from './draw-view.ts';
import { THE_RECORD } from './testing/the-explorer-record.ts';

function headingsOf(change: Partial<View>): string[] {
  const view = { ...OPENING_VIEW, ...change };
  const size = { width: 1000, height: 700 };
  return drawView(THE_RECORD, deriveScene(THE_RECORD, view), view, runBands, size).headings.map(
    ({ id }) => id,
  );
}

test('cases are named behind many people', () => {
  expect(headingsOf({ level: 'all' })).toEqual(
    expect.arrayContaining(['generals-trial', 'pyatakov-radek-trial', 'army-case']),
  );
});

test('where a few are asked for by name, no case stands behind them that is not among them', () => {
  const isolated = ['kirov', 'nikolaev-l', 'stalin'];
  expect(headingsOf({ level: 'all', isolated })).toEqual([]);
});

test('neither does one that was hidden, or of which nobody is left', () => {
  const all = headingsOf({ level: 'all' });
  expect(headingsOf({ level: 'all', hidden: ['generals-trial'] })).toEqual(
    all.filter((id) => id !== 'generals-trial'),
  );
  const people = [...THE_RECORD.network.ties.values()]
    .filter(({ from, to }) => [from, to].includes('generals-trial'))
    .map(({ from, to }) => (from === 'generals-trial' ? to : from));
  expect(headingsOf({ level: 'all', hidden: people })).not.toContain('generals-trial');
});
