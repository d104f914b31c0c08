import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ClassScreenProps } from './class-screen.tsx';
import type { ClassOnScreen } from './room/class-on-screen.ts';
import { Screen } from './screen.tsx';
import { OPENING } from './shown.ts';

const STEP: ClassScreenProps['step'] = {
  ...{ id: 's', title: 'Why?', caption: '', captionLength: 0, problems: [], minutes: null },
  ...{ drawing: 'the drawing', leastScale: 1 },
  question: { kind: 'TEXT', text: 'Why was it?', options: [], offered: [] },
};
const OF_CLASS: ClassOnScreen = {
  ...{ room: 'r', version: 1, code: 'K7M4QX', isLocked: false, address: 'school.example/join', qr: null },
  ...{ joined: 3, isCover: false, ask: null, spotlight: null },
};
const wall = (change: Partial<ClassOnScreen>) =>
  renderToStaticMarkup(
    <Screen title="A lesson" step={STEP} of={4} shown={OPENING} ofClass={{ ...OF_CLASS, ...change }} />,
  );

test.each([{}, { isCover: true }])('the way to join is not shown while nobody is let in: %j', (change) => {
  expect(wall(change)).toMatch(/K7M.4QX/);
  expect(wall({ ...change, isLocked: true })).not.toMatch(/K7M|school\.example/);
});

test('what pupils wrote takes the room of the drawing, each text in its own direction', () => {
  const ask = { phase: 'SHOWN', answered: 2, of: 2, tally: null, shown: [], explanation: null } as const;
  expect(wall({ ask })).toContain('the drawing');
  const html = wall({ ask: { ...ask, shown: ['Because'] } });
  expect(html).not.toContain('the drawing');
  expect(html).toContain('<li dir="auto">Because</li>');
});
