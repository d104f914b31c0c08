import { formatEdtf } from '@kto-kogo/domain';
import type { Box, Point } from '../../../geometry/box.ts';
import { textWidth } from '../../../geometry/text-width.ts';
import type {
  CoreFiveEvent_EntityFragment,
  CoreFiveTie_TieFragment,
} from '../../../graphql/generated/graphql.ts';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { wordsOnLine } from '../../../marks/tie-words.ts';
import styles from './core-five.module.css';
import { CoreLine } from './core-line.tsx';
import { type CorePlace, corePlaces, PANEL } from './core-places.ts';
import type { CoreFiveRecord } from './core-record.ts';
import { layLines, wordsBox } from './lay-lines.ts';

const LONGEST_ROLE = 26;

type Props = { record: CoreFiveRecord; current: string | null };

/** The featured figures and the event among them; the current tie is highlighted. */
export function CoreDrawing({ record, current }: Props) {
  const { figures, event, ties } = record;
  const places = corePlaces(record);
  const names = [
    ...figures.map((figure) => ({ id: figure.id, lines: [figure.shortName] })),
    ...(event === null ? [] : [{ id: event.id, lines: eventLines(event) }]),
  ];
  const lines = ties.map((tie) => ({ id: tie.id, from: tie.from.id, to: tie.to.id, words: wordsOf(tie) }));
  const laid = layLines(
    lines,
    places,
    names.flatMap((name) => boxesOf(name, places.get(name.id))),
    current,
  );
  // The current tie is drawn last, on top of the others.
  const ordered = laid.toSorted((a, b) => Number(a.id === current) - Number(b.id === current));
  return (
    <svg viewBox={`0 0 ${PANEL.width} ${PANEL.height}`} className={styles.drawing} aria-hidden="true">
      {ordered.map((line) => {
        const tie = ties.find((each) => each.id === line.id);
        return tie === undefined ? null : (
          <CoreLine key={line.id} tie={tie} line={line} isCurrent={line.id === current} />
        );
      })}
      {figures.map((figure) => {
        const place = places.get(figure.id);
        return place === undefined ? null : (
          <svg
            key={figure.id}
            aria-hidden="true"
            x={place.x - place.radius}
            y={place.y - place.radius}
            width={2 * place.radius}
            height={2 * place.radius}
          >
            <FateMark fate={figure.fate} hasRing={figure.hand.length > 0} size={2 * place.radius} />
          </svg>
        );
      })}
      {event !== null && <EventMark place={places.get(event.id)} />}
      {ordered.map((line) => {
        const tie = ties.find((each) => each.id === line.id);
        return tie === undefined || line.words === null ? null : (
          <LineWords key={line.id} at={line.words} words={wordsOf(tie)} isCurrent={line.id === current} />
        );
      })}
      {names.map(({ id, lines: words }) => (
        <Name key={id} place={places.get(id)} lines={words} />
      ))}
    </svg>
  );
}

/** On a background of its own, over all lines: a word crossed by a line cannot be read. */
function LineWords({ at, words, isCurrent }: { at: Point; words: string; isCurrent: boolean }) {
  const { left, right, top } = wordsBox(at, words);
  return (
    <g className={isCurrent ? styles.currentWords : styles.words}>
      <rect x={left} y={top} width={right - left} height={18} />
      <text x={at.x} y={at.y + 4}>
        {words}
      </text>
    </g>
  );
}

function EventMark({ place }: { place: CorePlace | undefined }) {
  if (place === undefined) return null;
  const { x, y, radius } = place;
  return (
    <path
      d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}z`}
      className={styles.event}
    />
  );
}

function Name({ place, lines }: { place: CorePlace | undefined; lines: readonly string[] }) {
  if (place === undefined) return null;
  const { x, y, radius, side } = place;
  return (
    <text
      className={styles.name}
      textAnchor={side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle'}
    >
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={side === 'below' ? x : x + (side === 'left' ? -1 : 1) * (radius + 9)}
          y={(side === 'below' ? y + radius + 18 : y + 4) + index * 16}
          className={index > 0 ? styles.when : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The boxes of a mark and of the name beside it, which no label of a line may cover. */
function boxesOf({ lines }: { lines: readonly string[] }, place: CorePlace | undefined): Box[] {
  if (place === undefined) return [];
  const { x, y, radius, side } = place;
  const width = Math.max(...lines.map((line) => textWidth(line, 15, true)));
  const left = side === 'left' ? x - radius - 10 - width : side === 'right' ? x + radius + 8 : x - width / 2;
  const top = side === 'below' ? y + radius + 2 : y - 11;
  return [
    { left: x - radius - 3, right: x + radius + 3, top: y - radius - 3, bottom: y + radius + 3 },
    { left, right: left + width, top, bottom: top + 18 * lines.length },
  ];
}

function eventLines({ shortName, date }: CoreFiveEvent_EntityFragment): string[] {
  return [shortName, ...(date === null ? [] : [formatEdtf(date)])];
}

/** A participation is labelled by its role. */
function wordsOf(tie: CoreFiveTie_TieFragment): string {
  if (tie.__typename === 'Participation' && tie.role !== null) return shorten(tie.role);
  return wordsOnLine({
    kind: tie.kind,
    date: tie.date === null ? null : shortenDate(tie.date, tie.kind === 'REPLACEMENT'),
  });
}

/** Omits brackets, and all but the first part of a long role: the sentence below has them. */
function shorten(role: string): string {
  const bare = role.replace(/\s*\(.*\)/, '');
  return bare.length <= LONGEST_ROLE ? bare : bare.replace(/(,| and ).*/, '');
}

/** Cuts a date to its month, unless `isExact`. */
function shortenDate(date: string, isExact: boolean): string {
  return isExact || !/^\d{4}-\d\d-\d\d$/.test(date) ? date : date.slice(0, 7);
}
