import { sampleAccusation } from '@kto-kogo/domain/testing';
import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { KIND_LOOKS } from '../../marks/tie-looks.ts';
import { edgeOfTie } from '../../picture/layouts/edges.ts';
import { PALETTE } from '../../ui/palette.ts';
import { edgeTraits } from './elements.ts';
import { stylesheet } from './stylesheet.ts';

const accusation = sampleAccusation('radek', 'putna');

function styled(tie: Parameters<typeof edgeOfTie>[0], states: string, theme: 'light' | 'dark' = 'light') {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet(theme) });
  const edge = edgeOfTie(tie, 0);
  cy.add([{ data: { id: 'radek' } }, { data: { id: 'putna' } }]);
  const data = {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    bow: 0,
    fromEnd: 'outside-to-node',
    toEnd: 'outside-to-node',
  };
  return cy.add({ data, classes: [...edgeTraits(edge), ...states.split(' ')] });
}

test.each(['light', 'dark'] as const)('Cytoscape understands every rule, %s', (theme) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  styled(accusation, 'full', theme);
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});

test('a false accusation is a hollow line with a hollow head', () => {
  const edge = styled(accusation, 'full');
  expect(edge.style('line-outline-width')).toBe('1.15px');
  expect(edge.style('target-arrow-fill')).toBe('hollow');
  expect(edge.style('line-color')).toBe(rgb(PALETTE.canvas.light));
  expect(edge.style('line-outline-color')).toBe(rgb(KIND_LOOKS.ACCUSATION.hue.light));
});

test('what holds is solid; what is disputed has only its head hollow', () => {
  const holds = styled({ ...accusation, truth: 'SUBSTANTIATED' }, 'full');
  expect([holds.style('line-outline-width'), holds.style('target-arrow-fill')]).toEqual(['0px', 'filled']);
  const disputed = styled({ ...accusation, truth: 'DISPUTED' }, 'full');
  expect([disputed.style('line-outline-width'), disputed.style('target-arrow-fill')]).toEqual([
    '0px',
    'hollow',
  ]);
});

test('force stands at the accuser’s end: bar, ring, nothing', () => {
  expect(styled(accusation, 'full').style('source-arrow-shape')).toBe('tee');
  expect(styled({ ...accusation, coerced: 'UNKNOWN' }, 'full').style('source-arrow-shape')).toBe('circle');
  expect(styled({ ...accusation, coerced: 'NO' }, 'full').style('source-arrow-shape')).toBe('none');
});

test('standing is the pattern of every line, at rest too', () => {
  expect(styled(accusation, '').style('line-style')).toBe('solid');
  expect(styled({ ...accusation, standing: 'REPORTED' }, '').style('line-style')).toBe('dashed');
  expect(styled({ ...accusation, standing: 'DISPUTED' }, 'full').style('line-dash-pattern')).toBe('2 3.5');
});

test('at rest truth and force are not told', () => {
  const edge = styled(accusation, '');
  expect([edge.style('source-arrow-shape'), edge.style('target-arrow-fill')]).toEqual(['none', 'filled']);
});

function rgb(hex: string): string {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgb(${part(1)},${part(3)},${part(5)})`;
}
