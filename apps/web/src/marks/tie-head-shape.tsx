import type { TieHead } from './tie-looks.ts';

type Props = { head: TieHead; isHollow: boolean; tip: number; middle: number };

/** The head at the "whom" end, its tip at `tip`, in the current colour. */
export function TieHeadShape({ head, isHollow, tip, middle }: Props) {
  switch (head) {
    case 'triangle': {
      const inset = isHollow ? 0.8 : 0;
      const points = `${tip - 10},${middle - 5 + inset} ${tip - inset},${middle} ${tip - 10},${middle + 5 - inset}`;
      return isHollow ? (
        <polygon points={points} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinejoin="round" />
      ) : (
        <polygon points={points} fill="currentColor" />
      );
    }
    case 'chevron':
      return (
        <path
          d={`M${tip - 6} ${middle - 4.5}L${tip - 1} ${middle}L${tip - 6} ${middle + 4.5}M${tip - 12} ${middle}H${tip - 2}`}
          fill="none"
          stroke="currentColor"
          strokeWidth={2.2}
        />
      );
    case 'tee':
      return <rect x={tip - 3} y={middle - 5.5} width={3} height={11} fill="currentColor" />;
    case 'diamond':
      return <path d={`M${tip - 10} ${middle}l5 -4.6l5 4.6l-5 4.6z`} fill="currentColor" />;
    case 'square':
      return <rect x={tip - 9} y={middle - 4.5} width={9} height={9} fill="currentColor" />;
    case 'circle':
      return <circle cx={tip - 4.5} cy={middle} r={4.5} fill="currentColor" />;
    case 'triangle-backcurve':
      return (
        <path
          d={`M${tip - 10} ${middle - 5}L${tip} ${middle}L${tip - 10} ${middle + 5}Q${tip - 6} ${middle} ${tip - 10} ${middle - 5}z`}
          fill="currentColor"
        />
      );
  }
}
