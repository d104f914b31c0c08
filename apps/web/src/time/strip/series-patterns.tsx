import type { Series } from './series.ts';

/** Null where a plain hue, or none, tells a series apart. `time-strip.module.css` fills each. */
const PATTERNS: Record<Series, Omit<Props, 'id'> | null> = {
  forced: null,
  unforced: null,
  replacement: null,
  'trial-role': { path: 'M-1 5L5 -1M2 8L8 2' },
  tenure: { path: 'M0 1.5H6M0 4.5H6' },
  participation: { path: 'M1.5 1.5h.01M4.5 4.5h.01', width: 2 },
  consequence: { path: 'M1.5 0V6M4.5 0V6' },
};

/** Patterns that tell the kinds apart besides hue. Rendered once per strip and referenced as `url(#…)`. */
export function SeriesPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        {Object.entries(PATTERNS).map(
          ([series, pattern]) => pattern !== null && <Pattern key={series} id={series} {...pattern} />,
        )}
      </defs>
    </svg>
  );
}

type Props = { id: string; path: string; width?: number };

function Pattern({ id, path, width = 1.4 }: Props) {
  return (
    <pattern id={`series-${id}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path
        d={path}
        fill="none"
        stroke={`var(--tie-${id})`}
        strokeWidth={width}
        strokeLinecap={id === 'participation' ? 'round' : 'butt'}
      />
    </pattern>
  );
}
