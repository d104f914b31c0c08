/**
 * Marks (16 × 16) of entities that are not people: a diamond for events, a plate with cut corners for trials,
 * a rounded one for offices.
 */
export function KindMark({ kind, size = 16 }: { kind: 'EVENT' | 'TRIAL' | 'OFFICE'; size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} style={{ flex: 'none' }}>
      {kind === 'EVENT' && (
        <path d="M8 1.4L14.6 8L8 14.6L1.4 8z" fill="none" stroke="var(--ink2)" strokeWidth={1.6} />
      )}
      {kind === 'TRIAL' && <path d="M3 3.5H13L16 6.5V9.5L13 12.5H3L0 9.5V6.5z" fill="var(--ink2)" />}
      {kind === 'OFFICE' && (
        <rect
          x={0.8}
          y={3.3}
          width={14.4}
          height={9.4}
          rx={3}
          fill="none"
          stroke="var(--tie-tenure)"
          strokeWidth={1.6}
        />
      )}
    </svg>
  );
}
