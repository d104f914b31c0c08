import { entityHref, type SuccessionParams, successionAddress } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { LaneBars } from '../lane/lane-bars.tsx';
import type { LaneLook } from '../lane/lane-look.ts';
import { layLane } from '../lane/lay-lane.ts';
import { Sized } from '../lane/sized.tsx';
import type { SuccessionOffice } from './get-succession.ts';
import styles from './office-lane.module.css';

const LOOK = {
  barHeight: 24,
  nameSize: 13,
  markSize: 14,
  chevron: 'inside',
  captionLines: 0,
  noteLines: 0,
} as const;

type Props = { office: SuccessionOffice; axis: TimeAxis; params: SuccessionParams };

export function OfficeLane({ office, axis, params }: Props) {
  return (
    <li id={office.id} className={styles.lane}>
      <PageLink
        href={entityHref({ kind: 'OFFICE', id: office.id })}
        className={styles.office}
        title={office.name}
      >
        {office.shortName}
      </PageLink>
      <Sized>
        {({ width }) => {
          const look: LaneLook = { ...LOOK, width };
          const lane = layLane(office.terms, axis, look);
          return (
            // biome-ignore lint/a11y/noSvgWithoutTitle: it holds links, and each says what it is
            <svg width="100%" height={lane.height + 4} className={styles.axis}>
              <LaneBars
                lane={lane}
                look={look}
                isFilled={({ holder }) => holder.id === params.holder}
                wrap={(term, bar) => (
                  <PageLink
                    href={successionAddress.href({ ...params, holder: term.holder.id })}
                    scroll={false}
                    aria-label={termWords(term)}
                    aria-current={term.holder.id === params.holder || undefined}
                    className={styles.term}
                  >
                    <title>{termWords(term)}</title>
                    {bar}
                  </PageLink>
                )}
              />
            </svg>
          );
        }}
      </Sized>
    </li>
  );
}

/** "Nikolai Yezhov, 26 Sept 1936 to 25 Nov 1938: resigned on 23 November 1938 under criticism." */
function termWords({ holder, date, until, howEnded }: LadderTerm): string {
  const [from, to] = [date, until].map((day) =>
    day === null ? 'a day not known' : formatEdtf(day, 'short'),
  );
  return `${holder.name}, ${from} to ${to}${howEnded === null ? '' : `: ${howEnded}`}`;
}
