import {
  ENTITY_KIND_WORDS,
  type EntityKind,
  type Fate,
  STANCE_KINDS,
  STANCE_WORDS,
  type StanceKind,
  type TieTraits,
} from '@kto-kogo/domain';
import { FATE_KEY_ROWS } from '../marks/fate-key-rows.ts';
import { TIE_KEY_ROWS } from '../marks/tie-key-rows.ts';
import { NO_ACCUSATION } from '../marks/tie-looks.ts';
import type { ComposedPicture } from './composed-picture.ts';
import type { Picture, PictureEdge } from './picture.ts';
import { type DrawnStance, STANCE_SIGNS } from './stance-text.ts';

export type KeyMark =
  | { of: 'tie'; traits: TieTraits }
  | { of: 'fate'; fate: Fate; hasRing: boolean }
  | { of: 'kind'; kind: Exclude<EntityKind, 'FIGURE'> }
  /** What lenses make of marks and lines. */
  | { of: 'stance'; kind: StanceKind }
  /** A text in the picture: a number on a line or after a name. */
  | { of: 'sign'; sign: string };

export type KeyRow = { mark: KeyMark; words: string };

/** The key of a picture: only what occurs in it. */
export function keyOf({ picture, states }: ComposedPicture): KeyRow[] {
  const has = (edge: PictureEdge, state: string) => states.get(edge.id)?.includes(state) === true;
  const drawn = picture.edges.filter((edge) => !has(edge, 'folded') && !has(edge, 'opened'));
  return [
    ...tieRows(drawn, (edge) => has(edge, 'full')),
    ...(drawn.some(({ isVague }) => isVague) ? [signRow('faint', 'perhaps after the last month shown')] : []),
    ...nodeRows(picture),
    ...stanceRows([...picture.nodes, ...drawn].flatMap(({ stances }) => stances)),
  ];
}

function stanceRows(stances: readonly DrawnStance[]): KeyRow[] {
  const kinds = STANCE_KINDS.filter((kind) => stances.some((stance) => stance.kind === kind));
  return [
    ...kinds.map(
      (kind): KeyRow => ({
        mark: { of: 'stance', kind },
        words: `lens: ${STANCE_SIGNS[kind]} ${STANCE_WORDS[kind]}`,
      }),
    ),
    ...(stances.some(({ isFringe }) => isFringe)
      ? [signRow('(fringe)', 'nearly all historians reject it')]
      : []),
  ];
}

/** A line at rest does not show truth and force, so the key explains them only for lines in the full grammar. */
function tieRows(drawn: readonly PictureEdge[], isFull: (edge: PictureEdge) => boolean): KeyRow[] {
  const singles = drawn.filter(({ role }) => role !== 'bundle');
  const rows = TIE_KEY_ROWS.filter((row) =>
    singles.some((edge) => (row.truth === null || isFull(edge)) && isToldBy(row, edge)),
  );
  const quiet = singles.some((edge) => edge.kind === 'ACCUSATION' && !isFull(edge));
  return [
    ...(quiet ? [tieRow({ kind: 'ACCUSATION', standing: 'DOCUMENTED', ...NO_ACCUSATION }, 'accused')] : []),
    ...rows.map(({ words, meaning, ...traits }) => tieRow(traits, words)),
    ...(singles.length < drawn.length ? [signRow('3', 'so many ties in one line')] : []),
  ];
}

function isToldBy(row: TieTraits, edge: PictureEdge): boolean {
  if (row.standing !== 'DOCUMENTED') return row.standing === edge.standing;
  return (
    row.kind === edge.kind &&
    (row.truth === null || row.truth === edge.truth) &&
    (row.coerced === null || row.coerced === edge.coerced)
  );
}

function nodeRows({ nodes }: Picture): KeyRow[] {
  const fates = FATE_KEY_ROWS.filter((row) =>
    nodes.some(({ fate }) => fate !== null && row.fates.includes(fate)),
  );
  const kinds = (['TRIAL', 'OFFICE', 'EVENT'] as const).filter((kind) =>
    nodes.some((node) => node.kind === kind),
  );
  return [
    ...fates.map(({ fates: [fate], words }) => fateRow(fate, false, words)),
    ...(nodes.some(({ hasHand }) => hasHand) ? [fateRow('EXECUTED', true, 'ring: had a hand in it')] : []),
    ...kinds.map((kind): KeyRow => ({ mark: { of: 'kind', kind }, words: ENTITY_KIND_WORDS[kind].one })),
    ...(nodes.some(({ label }) => / \+\d+$/.test(label))
      ? [signRow('+3', 'three people tied to nobody else')]
      : []),
  ];
}

function tieRow(traits: TieTraits, words: string): KeyRow {
  return { mark: { of: 'tie', traits }, words };
}

function fateRow(fate: Fate, hasRing: boolean, words: string): KeyRow {
  return { mark: { of: 'fate', fate, hasRing }, words };
}

function signRow(sign: string, words: string): KeyRow {
  return { mark: { of: 'sign', sign }, words };
}
