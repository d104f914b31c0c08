import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverlapping } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { svgDocument } from '../../ui/svg-text.ts';
import { composePicture } from '../composed-picture.ts';
import { NO_SELECTION } from '../highlight.ts';
import type { Picture } from '../picture.ts';
import { nodesArbitrary, picture, pictureEdge, pictureNode } from '../testing/random-picture.ts';
import { selecting } from '../testing/selecting.ts';
import { nameText } from './name-text.ts';
import { PictureSvg } from './picture-svg.tsx';

function draw(drawn: Picture, selected: string | null = null): string {
  const composed = composePicture(drawn, selecting(drawn, selected), 12);
  return svgDocument(
    <PictureSvg composed={composed} name="Drawn" hrefOf={({ id }) => `/figures/${id}`} isAlone />,
    {},
  );
}

const count = (text: string, part: RegExp) => [...text.matchAll(part)].length;

test('every node is a link to its page that says who it is, and every tie a line', () => {
  fc.assert(
    fc.property(nodesArbitrary, (nodes) => {
      fc.pre(nodes.length > 1);
      const ends = nodes.filter(({ x, y }) => x !== nodes[0]?.x || y !== nodes[0]?.y);
      const edges = ends.map(({ id }) => pictureEdge({ id: `to ${id}`, from: 'n0', to: id }));
      const svg = draw(picture(nodes, edges));
      expect(count(svg, /<a /g)).toBe(nodes.length);
      for (const { id, name } of nodes)
        expect(svg).toContain(`<a href="/figures/${id}" aria-label="${name}, executed.`);
      // One curve for each edge.
      expect(count(svg, /<path d="M[\d.-]+ [\d.-]+Q/g)).toBe(edges.length);
    }),
    { numRuns: 30 },
  );
});

test('a part has a sheet of its own, with names of the same size, and without those outside of it', () => {
  const nodes = [pictureNode({ id: 'a', x: 100, y: 100 }), pictureNode({ id: 'b', x: 900, y: 500 })];
  const drawn = picture(nodes, [pictureEdge({ id: 'e', from: 'a', to: 'b' })], { layout: 'force' });
  const part = { left: 50, top: 50, right: 300, bottom: 200 };
  const svg = svgDocument(
    <PictureSvg
      composed={composePicture(drawn, NO_SELECTION, 12, part)}
      name="Drawn"
      hrefOf={({ id }) => `/figures/${id}`}
    />,
    {},
  );
  expect(svg).toContain('viewBox="0 0 1172 640"');
  expect(svg).toContain('width="1172" height="640" viewBox="28.5 45 293 160" font-size="3"');
  expect(svg).toContain('/figures/a');
  expect(svg).not.toContain('/figures/b');
  expect(count(svg, /<path d="M[\d.-]+ [\d.-]+Q/g)).toBe(1);
});

test('nothing in a name or a sentence becomes markup', () => {
  const tags = (svg: string) => svg.match(/<\/?\w+/g);
  const withWords = (words: string) =>
    draw(
      picture(
        [pictureNode({ id: 'a', label: words, name: words }), pictureNode({ id: 'b', x: 400, y: 300 })],
        [pictureEdge({ id: 'e', from: 'a', to: 'b', words, statement: words })],
      ),
      'e',
    );
  const hostile = fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"><a href="javascript:x">',
    "'/><use href='//x'>",
  );
  const plain = tags(withWords('x'));
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (words) => {
      expect(tags(withWords(`x${words}`))).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test('a selected accusation is told in full: hollow where nothing is in it, with a bar where it was forced', () => {
  const people = [pictureNode({ id: 'a' }), pictureNode({ id: 'b', x: 300 })];
  const tie = (over: object) => {
    const svg = draw(
      picture(people, [pictureEdge({ id: 'e', from: 'a', to: 'b', words: 'said so', ...over })]),
      'e',
    );
    // Without the key.
    return svg.slice(0, svg.indexOf('font-size="13"'));
  };
  const forced = tie({ truth: 'FABRICATED', coerced: 'YES' });
  expect(forced).toContain('stroke="var(--canvas)" stroke-width="2.2"');
  expect(forced).toContain('<rect x="-3" y="-6" width="3" height="12"');
  expect(forced).toContain('>said so</text>');
  const holds = tie({ truth: 'SUBSTANTIATED', coerced: 'NO' });
  expect(holds).not.toContain('stroke="var(--canvas)"');
  expect(holds).not.toContain('<rect x="-3"');
});

test('no name runs into another, nor out of its ground', () => {
  fc.assert(
    fc.property(nodesArbitrary, (nodes) => {
      const { sides } = composePicture(picture(nodes, []), NO_SELECTION, 12);
      const grounds = nodes.flatMap((node) => {
        const text = nameText(node, sides.get(node.id) ?? 'none', 12, { isCentre: false, isSelected: false });
        if (text?.ground == null) return [];
        const width = textWidth(node.label, text.size, text.weight > 400);
        const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
        expect(left).toBeGreaterThanOrEqual(text.ground.left - 0.01);
        expect(left + width).toBeLessThanOrEqual(text.ground.right + 0.01);
        expect(text.y).toBeGreaterThan(text.ground.top);
        expect(text.y).toBeLessThan(text.ground.bottom);
        return [text.ground];
      });
      grounds.forEach((ground, index) => {
        for (const other of grounds.slice(index + 1)) expect(isOverlapping(ground, other)).toBe(false);
      });
    }),
  );
});
