import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';
import { TieStroke } from '../../marks/tie-stroke.tsx';
import type { KeyMark, KeyRow } from '../key-of.ts';
import { rounded } from './rounded.ts';
import { StanceSample } from './stance-sample.tsx';

const COLUMN = 300;
const ROW = 24;
const MARK = 60;
const GAP = 16;

type Place = { x: number; y: number };

export function keyHeight(rows: readonly KeyRow[], width: number): number {
  return rows.length === 0 ? 0 : Math.ceil(rows.length / columnsIn(width)) * ROW + 2 * GAP;
}

/** The key below a standalone picture, filled column by column. */
export function KeyDrawing({
  rows,
  left,
  top,
  width,
}: {
  rows: readonly KeyRow[];
  left: number;
  top: number;
  width: number;
}) {
  const columns = columnsIn(width);
  const perColumn = Math.ceil(rows.length / columns);
  return (
    <g fontSize={13}>
      {rows.map(({ mark, words }, index) => {
        const x = left + Math.floor(index / perColumn) * (width / columns) + GAP;
        const y = top + GAP + (index % perColumn) * ROW + ROW / 2;
        return (
          <g key={words}>
            <Mark mark={mark} x={rounded(x)} y={rounded(y)} />
            <text x={rounded(x + MARK)} y={rounded(y + 4.5)}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor(width / COLUMN));
}

function Mark({ mark, x, y }: { mark: KeyMark } & Place) {
  switch (mark.of) {
    case 'tie':
      return (
        <g transform={`translate(${x} ${y})`}>
          <TieStroke traits={mark.traits} length={48} />
        </g>
      );
    case 'fate':
      return (
        <g transform={`translate(${x + 15} ${y - 9})`}>
          <FateMark fate={mark.fate} hasRing={mark.hasRing} size={18} />
        </g>
      );
    case 'kind':
      return (
        <g transform={`translate(${x + 16} ${y - 8})`}>
          <KindMark kind={mark.kind} size={16} />
        </g>
      );
    case 'stance':
      return (
        <g transform={`translate(${x} ${y})`}>
          <StanceSample kind={mark.kind} />
        </g>
      );
    case 'sign':
      return (
        <text x={x + 24} y={y + 4.5} textAnchor="middle" fontWeight={600}>
          {mark.sign}
        </text>
      );
  }
}
