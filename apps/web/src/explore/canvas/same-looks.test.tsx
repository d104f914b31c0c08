import { COERCED, FATES, STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { FateMark } from '../../marks/fate-mark.tsx';
import { themeTokens } from '../../marks/theme-tokens.ts';
import { composePicture } from '../../picture/composed-picture.ts';
import type { PictureEdge, PictureNode } from '../../picture/picture.ts';
import { EdgeDrawing } from '../../picture/svg/edge-drawing.tsx';
import { NodeDrawing } from '../../picture/svg/node-drawing.tsx';
import { picture, pictureEdge, pictureNode } from '../../picture/testing/random-picture.ts';
import { selecting } from '../../picture/testing/selecting.ts';
import { svgText } from '../../ui/svg-text.ts';
import { edgeTraits, nodeTraits, toElements } from './elements.ts';
import { stylesheet } from './stylesheet.ts';

/** The canvas and the SVG draw the same picture from the same data: what one shows, the other shows. */

const people = ['a', 'b', 'c'].map((id, at) => pictureNode({ id, x: at * 300, y: at * 90 }));
const [from, to] = people as [PictureNode, PictureNode, PictureNode];
const STATES = [[], ['dim'], ['faint'], ['full'], ['full', 'faint'], ['selected', 'full']] as const;

const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  style: stylesheet('light'),
});

function onCanvas(edge: PictureEdge, states: readonly string[]) {
  cy.elements().remove();
  cy.add(toElements(picture(people, [edge])));
  const element = cy.getElementById(edge.id);
  element.classes([...edgeTraits(edge), ...states]);
  const number = (name: string) => Number.parseFloat(element.style(name));
  const outline = number('line-outline-width');
  return {
    width: number('width') + 2 * outline,
    hue: hex(element.style(outline > 0 ? 'line-outline-color' : 'line-color')),
    isHollow: outline > 0,
    dash: element.style('line-style') === 'dashed' ? element.style('line-dash-pattern') : null,
    opacity: Number((number('opacity') * number('line-opacity')).toFixed(3)),
    isHeadHollow: element.style('target-arrow-fill') === 'hollow',
    foot: element.style('source-arrow-shape'),
  };
}

function onPaper(edge: PictureEdge, states: readonly string[]) {
  const svg = svgText(<EdgeDrawing edge={edge} from={from} to={to} states={states} />, themeTokens('light'));
  const [glow, line, gap] = [...svg.matchAll(/<path d="M[\d.-]+ [\d.-]+Q[^>]*>/g)].map(([path]) => path);
  const drawn = states.includes('selected') ? [line, gap] : [glow, line];
  const value = (name: string, of = svg) => new RegExp(` ${name}="([^"]*)"`).exec(of)?.[1] ?? null;
  return {
    width: Number(value('stroke-width', drawn[0])),
    hue: /color:(#\w+)/.exec(svg)?.[1],
    isHollow: drawn[1] !== undefined,
    dash: value('stroke-dasharray', drawn[0]),
    opacity: Number(/^<g opacity="([^"]*)"/.exec(svg)?.[1] ?? 1),
    isHeadHollow: svg.includes('M-10 -5L-1 0L-10 5z'),
    foot: svg.includes('<rect x="-3" y="-6"')
      ? 'tee'
      : svg.includes('<circle cx="-4" r="4"')
        ? 'circle'
        : 'none',
  };
}

test.each(TIE_KINDS)('a line looks the same on canvas and paper: %s', (kind) => {
  const edge = { id: 'e', from: 'a', to: 'b', kind, truth: null, coerced: null };
  for (const standing of STANDINGS) {
    for (const states of STATES) {
      for (const isVague of [false, true]) {
        const each = pictureEdge({ ...edge, standing, isVague });
        expect(onPaper(each, states)).toEqual(onCanvas(each, states));
      }
    }
  }
});

test.each(TRUTHS)('so does what an accusation says of itself: %s', (truth) => {
  for (const coerced of COERCED) {
    for (const states of [[], ['full'], ['selected', 'full']]) {
      const each = pictureEdge({ id: 'e', from: 'a', to: 'b', truth, coerced });
      expect(onPaper(each, states)).toEqual(onCanvas(each, states));
    }
  }
});

test('so does one line for several ties', () => {
  const bundle = pictureEdge({
    id: 'a>b',
    from: 'a',
    to: 'b',
    role: 'bundle',
    count: 4,
    truth: null,
    coerced: null,
  });
  expect(onPaper(bundle, [])).toEqual(onCanvas(bundle, []));
});

test('who is dimmed on the canvas is dimmed on paper, and the selected has the same ring', () => {
  const shown = picture(people, [pictureEdge({ id: 'e', from: 'a', to: 'b' })]);
  const { states } = composePicture(shown, selecting(shown, 'a'), 12);
  cy.elements().remove();
  cy.add(toElements(shown));
  for (const node of shown.nodes) {
    const element = cy.getElementById(node.id);
    const own = states.get(node.id) ?? [];
    element.classes([...nodeTraits(node, shown), ...own]);
    const svg = svgText(
      <NodeDrawing node={node} states={own} side="below" labelPx={12} isCentre={false} isFitted={false} />,
      themeTokens('light'),
    );
    expect(Number(/^<g opacity="([^"]*)"/.exec(svg)?.[1] ?? 1)).toBe(Number(element.style('opacity')));
    expect(/font-weight="(\d+)"/.exec(svg)?.[1] ?? '400').toBe(element.style('font-weight'));
    const ring = /fill="none" stroke="(#\w+)" stroke-width="([\d.]+)"/.exec(svg);
    const outline = Number.parseFloat(element.style('outline-width'));
    expect(Number(ring?.[2] ?? 0)).toBe(outline);
    if (ring !== null) expect(ring[1]).toBe(hex(element.style('outline-color')));
  }
});

test.each(FATES)('the mark of a fate on paper is the image on the canvas: %s', (fate) => {
  const node = pictureNode({ id: 'a', fate });
  cy.elements().remove();
  cy.add(toElements(picture([node], [])));
  const image = decodeURIComponent(cy.getElementById('a').style('background-image'));
  const svg = svgText(
    <NodeDrawing node={node} states={[]} side="none" labelPx={12} isCentre={false} isFitted={false} />,
  );
  expect(svg).toContain(`href="#mark-${fate.toLowerCase()}"`);
  const symbol = svgText(<FateMark fate={fate} size={100} />, themeTokens('light'));
  expect(image.replace(' xmlns="http://www.w3.org/2000/svg"', '')).toContain(symbol);
});

/** `rgb(127,66,6)` as `#7F4206`. */
function hex(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
