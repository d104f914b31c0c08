import { STANCE_KINDS } from '@kto-kogo/domain';
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { picture, pictureEdge, pictureNode } from '../../picture/testing/random-picture.ts';
import { bandId, toElements, wordsId } from './elements.ts';
import { stylesheet } from './stylesheet.ts';
import { syncClasses } from './sync-picture.ts';

const nodes = [pictureNode({ id: 'a' }), pictureNode({ id: 'b', x: 300 })];
const edges = STANCE_KINDS.map((kind) =>
  pictureEdge({
    ...{ id: kind, from: 'a', to: 'b' },
    stances: [{ kind, letter: null, isFringe: false, said: 'It is said.' }],
  }),
);
const all = picture(nodes, [...edges, pictureEdge({ id: 'silent', from: 'a', to: 'b' })]);
const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  style: stylesheet('light'),
  elements: toElements(all),
});
const said = edges.map(
  (edge) => [edge.id, { text: '✕', size: 12, at: { x: 9, y: 9 }, offset: { x: 0, y: 0 } }] as const,
);
syncClasses(cy, all, {
  states: new Map([['DENIES', ['lensed', 'dim']]]),
  sides: new Map(),
  words: new Map(said),
  labelPx: 12,
});

test('the band behind a line tells the four stances apart by its pattern alone', () => {
  const patterns = edges.map((edge) => {
    const band = cy.getElementById(bandId(edge));
    const isDashed = band.style('line-style') === 'dashed';
    return [isDashed && band.style('line-dash-pattern'), band.style('line-outline-width')].join();
  });
  expect(new Set(patterns).size).toBe(STANCE_KINDS.length);
});

test('the line itself keeps its look, its words are above every line, and neither takes the pointer', () => {
  const silent = cy.getElementById('silent');
  for (const edge of edges) {
    const [line, band, words] = [edge.id, bandId(edge), wordsId(edge)].map((id) => cy.getElementById(id));
    expect(line?.style('line-style')).toBe(silent.style('line-style'));
    expect(line?.style('line-color')).toBe(silent.style('line-color'));
    expect(words?.style('label')).toBe('✕');
    expect([band?.style('events'), words?.style('events')]).toEqual(['no', 'no']);
    const depth = (of: typeof line) => Number(of?.style('z-index'));
    expect(depth(band)).toBeLessThan(depth(words));
    expect(depth(words)).toBeGreaterThan(5);
  }
  expect(cy.getElementById('band of silent').empty()).toBe(true);
});

test('what is dimmed is dimmed with its band and its words', () => {
  const opacities = ['DENIES', 'band of DENIES', 'words of DENIES'].map((id) =>
    cy.getElementById(id).style('opacity'),
  );
  expect(new Set(opacities).size).toBe(1);
  expect(Number(opacities[0])).toBeLessThan(1);
});
