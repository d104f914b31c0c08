import { textWidth } from '../../geometry/text-width.ts';
import { wrapWords } from '../../geometry/wrap-words.ts';
import { type Band, beginOf } from '../layouts/bands.ts';
import { fitted } from './fitted.ts';
import { rounded } from './rounded.ts';

const LINES = 3;
const LINE_HEIGHT = 1.33;
const PADDING = 8;

/** Height of the headings above the picture, in px. */
export function headingsHeight(labelPx: number): number {
  return LINES * LINE_HEIGHT * labelPx + PADDING;
}

type Props = {
  bands: readonly Band[];
  top: number;
  bottom: number;
  labelPx: number /** See `fitted`. */;
  isFitted: boolean;
};

/** The time bands behind a picture with their headings. */
export function BandColumns({ bands, top, bottom, labelPx, isFitted }: Props) {
  return (
    <g>
      {bands.map((band, index) => {
        const { date, affair } = headingLines(band, band.right - band.left - PADDING, labelPx);
        const line = (at: number) => rounded(top + PADDING / 2 + (at + 0.8) * LINE_HEIGHT * labelPx);
        return (
          <g key={band.title}>
            {index % 2 === 0 && (
              <rect
                x={rounded(band.left)}
                y={rounded(top)}
                width={rounded(band.right - band.left)}
                height={rounded(bottom - top)}
                fill="var(--ink)"
                fillOpacity={0.03}
              />
            )}
            {[...date, ...affair].map((words, at) => (
              <text
                key={words}
                x={rounded(band.left + PADDING)}
                y={line(at)}
                fill={at < date.length ? 'var(--ink2)' : 'var(--ink3)'}
                fontWeight={at < date.length ? 600 : undefined}
                {...(isFitted ? fitted(words, labelPx, at < date.length) : {})}
              >
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** Wraps a heading, or shortens its date; what does not fit is left out, because what is truncated cannot be understood. */
function headingLines(band: Band, room: number, sizePx: number): { date: string[]; affair: string[] } {
  const isFit = (lines: readonly string[]) => lines.every((words) => textWidth(words, sizePx, true) <= room);
  // The date is bold, and bold text is wider.
  const wrap = (words: string, lines: number) => wrapWords(words, room / 1.07, sizePx, lines);
  const date =
    wrap(band.title, LINES - 1) ??
    [[band.title], [band.short]].find(isFit) ??
    wrap(beginOf(band), LINES) ??
    [];
  const affair = band.affair === null ? [] : wrapWords(band.affair, room, sizePx, LINES - date.length);
  return { date, affair: affair ?? [] };
}
