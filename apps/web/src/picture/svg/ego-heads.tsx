import { NARROW } from '../layouts/ego-columns.ts';
import { egoWords } from '../layouts/ego-words.ts';
import { AROUND_WORDS } from '../layouts/layout-words.ts';
import type { Picture } from '../picture.ts';

const SERIF = '"Literata Variable", Literata, Georgia, serif';
/** Distance from the left as a fraction of the width. */
const SIDES = { who: 0.17, whom: 0.83 } as const;

/** Headings over the two sides of an ego view. */
export function EgoHeads({ picture }: { picture: Picture }) {
  const words = egoWords(picture);
  const { left, right, top } = picture.world;
  const isNarrow = right - left < NARROW;
  const at = (share: number) => left + share * (right - left);
  return (
    <g textAnchor="middle" fill="var(--ink2)" data-heads="">
      {(['who', 'whom'] as const).map((side) => {
        const heading = words[side];
        return (
          heading !== null && (
            <g key={side}>
              <text
                x={at(SIDES[side])}
                y={top + 28}
                fontFamily={SERIF}
                fontSize={18}
                fontStyle="italic"
                fontWeight={500}
                fill="var(--ink)"
              >
                {heading.title}
              </text>
              {/* On a phone the first name stands there. */}
              {!isNarrow && (
                <text x={at(SIDES[side])} y={top + 47}>
                  {heading.rest}
                </text>
              )}
            </g>
          )
        );
      })}
      <text x={at(0.5)} y={top + 28} fill="var(--ink3)">
        {AROUND_WORDS.ego}
      </text>
    </g>
  );
}
