import type { ReactNode } from 'react';
import { FateMarkSymbol } from '../../marks/fate-mark-symbols.tsx';
import { type ComposedPicture, isLeftOut, shownNodes } from '../composed-picture.ts';
import { keyOf } from '../key-of.ts';
import type { PictureEdge, PictureNode } from '../picture.ts';
import { PICTURE_FONT } from '../picture-looks.ts';
import { speakNode } from '../speak.ts';
import { BandColumns } from './band-columns.tsx';
import { EdgeDrawing } from './edge-drawing.tsx';
import { EgoHeads } from './ego-heads.tsx';
import { FootDrawing, footHeight, footLines } from './foot-drawing.tsx';
import { Headings } from './headings.tsx';
import { KeyDrawing, keyHeight } from './key-drawing.tsx';
import { WordsOnLine } from './line-words.tsx';
import { NodeDrawing } from './node-drawing.tsx';
import { edgeOpacity } from './opacity.ts';
import { rounded } from './rounded.ts';
import { sheetOf } from './sheet-of.ts';
import { ShelfName } from './shelf-name.tsx';
import { Window } from './window.tsx';

type Props = {
  composed: ComposedPicture;
  /** Accessible name. */
  name: string;
  /** The page of a node. */
  hrefOf: (node: PictureNode) => string;
  /** A standalone document includes its key and background; on a page both are outside the SVG. */
  isAlone?: boolean;
  /** What a standalone document says of itself: to programs at its beginning, to readers in lines at its foot. */
  about?: { words: string; metadata: ReactNode };
};

/**
 * A picture of a network as SVG, drawn from the same data as the Cytoscape canvas. Uses no hooks, so that `svgText` can
 * write it. Every node is a link.
 */
export function PictureSvg({ composed, name, hrefOf, isAlone = false, about }: Props) {
  const { picture, labelPx, states, sides, words, headings } = composed;
  const sideOf = ({ id }: { id: string }) => sides.get(id) ?? 'none';
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const statesOf = ({ id }: { id: string }) => states.get(id) ?? [];
  const edges = picture.edges.filter((edge) => !isLeftOut(statesOf(edge))).toSorted(byRank(statesOf));
  const ends = ({ from, to }: PictureEdge) => [nodes.get(from), nodes.get(to)] as const;
  const sheet = sheetOf(composed);
  const { left, top, width, height } = sheet;
  const { band, inner, scale } = sheet;
  const key = isAlone ? keyOf(composed) : [];
  const footTop = height + keyHeight(key, width);
  const foot = about === undefined ? [] : footLines(about.words, width);
  const tall = footTop + footHeight(foot);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds links, a fieldset holds fields; as an image it would hide them
    <svg
      role="group"
      aria-label={name}
      viewBox={`${rounded(left)} ${rounded(top)} ${rounded(width)} ${rounded(tall)}`}
      width={Math.ceil(width)}
      height={Math.ceil(tall)}
      fontFamily={PICTURE_FONT}
      fontSize={rounded(labelPx * scale)}
      fill="var(--ink)"
    >
      {about !== undefined && (
        <>
          <title>{name}</title>
          <desc>{about.words}</desc>
          <metadata>{about.metadata}</metadata>
        </>
      )}
      <defs>{marksOf(picture.nodes)}</defs>
      {isAlone && <rect x={left} y={top} width={width} height={tall} fill="var(--canvas)" />}
      <Window at={{ left, top, width, height }} of={inner && band} labelPx={labelPx}>
        <BandColumns
          bands={picture.bands}
          top={band.top}
          bottom={band.bottom}
          labelPx={labelPx}
          isFitted={isAlone}
        />
        <Window of={inner} labelPx={labelPx}>
          {picture.layout === 'ego' && <EgoHeads picture={picture} />}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the list says the ties in words */}
          <g aria-hidden="true">
            {edges.map((edge) => {
              const [from, to] = ends(edge);
              if (from === undefined || to === undefined) return null;
              return <EdgeDrawing key={edge.id} edge={edge} from={from} to={to} states={statesOf(edge)} />;
            })}
            {edges.map((edge) => {
              const written = words.get(edge.id);
              if (written === undefined) return null;
              return (
                <WordsOnLine
                  key={edge.id}
                  words={written}
                  opacity={edgeOpacity(edge, statesOf(edge))}
                  isFitted={isAlone}
                />
              );
            })}
            <Headings headings={headings} labelPx={labelPx} isFitted={isAlone} />
            {picture.shelf !== null && <ShelfName shelf={picture.shelf} left={left} labelPx={labelPx} />}
          </g>
          {shownNodes(composed)
            .toSorted(byRank(statesOf))
            .map((node) => (
              <a key={node.id} href={hrefOf(node)} aria-label={speakNode(node)}>
                {sideOf(node) === 'none' && <title>{node.name}</title>}
                <NodeDrawing
                  node={node}
                  states={statesOf(node)}
                  side={sideOf(node)}
                  labelPx={labelPx}
                  isCentre={node.id === picture.centre}
                  isFitted={isAlone}
                />
              </a>
            ))}
        </Window>
      </Window>
      <KeyDrawing rows={key} left={left} top={top + height} width={width} />
      <FootDrawing lines={foot} left={left} top={top + footTop} />
    </svg>
  );
}

const RANKS = ['dim', 'faint', 'full', 'lit', 'selected'];

/** Later elements cover earlier ones. */
function byRank<Part extends { id: string }>(statesOf: (part: Part) => readonly string[]) {
  const rank = (part: Part) => Math.max(-1, ...statesOf(part).map((state) => rankOf(state)));
  return (a: Part, b: Part) => rank(a) - rank(b);
}

function rankOf(state: string): number {
  return RANKS.indexOf(state);
}

function marksOf(nodes: readonly PictureNode[]) {
  const marks = new Map(
    nodes.flatMap(({ kind, fate, hasHand }) =>
      kind === 'FIGURE'
        ? [[`${fate} ${hasHand}`, { fate: fate ?? 'UNKNOWN', hasRing: hasHand }] as const]
        : [],
    ),
  );
  return [...marks].map(([key, mark]) => <FateMarkSymbol key={key} {...mark} />);
}
