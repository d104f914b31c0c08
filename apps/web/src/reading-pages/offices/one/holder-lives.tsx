import { entityHref } from '@kto-kogo/address';
import { capital, formatEdtf, formatSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { Note } from '../../../record/note.tsx';
import { type LinkTerms, linkSentences } from '../../../record/terms/term-linker.tsx';
import type { RecordTime } from '../../../time/axis/record-time.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { Sized } from '../lane/sized.tsx';
import { afterWords } from './after-words.ts';
import styles from './holder-lives.module.css';
import { ladderAxis } from './ladder-axis.ts';
import type { LadderFigure } from './ladder-record.ts';
import { layStrip } from './lay-strip.ts';
import { LifeStrip } from './life-strip.tsx';

type Lives = {
  officeId: string;
  holders: readonly LadderFigure[];
  terms: readonly LadderTerm[];
  /** Dates besides the terms that the axis must include. */
  laterDates: readonly string[];
  time: RecordTime;
};

/** Each holder's life on the ladder's axis, and in words: how the term began and ended, and what came after it. */
export function holderLives(
  { officeId, holders, terms, laterDates, time }: Lives,
  linkTerms: LinkTerms,
): ReactNode {
  return (
    <ol className={styles.lives}>
      {holders
        .map((holder) => ({ holder, own: terms.filter((term) => term.holder.id === holder.id) }))
        .map(({ holder, own }) => (
          <li key={holder.id} className={styles.life}>
            <p className={styles.name}>
              <EntityLink entity={holder} />
            </p>
            <div className={styles.strip}>
              <Sized>
                {({ width }) => {
                  const axis = ladderAxis(terms, laterDates, time, width);
                  const strip = layStrip(holder, own, officeId, axis, width);
                  return <LifeStrip strip={strip} axis={axis} hasHand={holder.hand.length > 0} />;
                }}
              </Sized>
            </div>
            <div className={styles.words}>
              {own.map((term) => (
                <div key={term.id}>
                  <p>
                    {linkTerms(
                      `${termWords(term, terms)}: ${term.howEnded ?? 'how it ended is not recorded'}.`,
                    )}
                  </p>
                  <Note text={term.note && linkTerms(term.note)} />
                </div>
              ))}
              {afterThem(holder, linkTerms)}
            </div>
          </li>
        ))}
    </ol>
  );
}

function afterThem(holder: LadderFigure, linkTerms: LinkTerms): ReactNode {
  const { arrests, end } = afterWords(holder);
  return (
    <p className={styles.after}>
      {linkSentences(arrests, linkTerms)}{' '}
      {holder.trialRoles
        .filter(({ part }) => part === 'DEFENDANT')
        .map(({ id, to, date }) => (
          <span key={id}>
            Defendant in <PageLink href={entityHref(to)}>{to.inSentence}</PageLink>
            {date !== null && `, ${formatEdtf(date)}`}.{' '}
          </span>
        ))}
      {linkTerms(end)}
    </p>
  );
}

/** "After Yagoda, from 26 September 1936 to 25 November 1938". */
function termWords(term: LadderTerm, terms: readonly LadderTerm[]): string {
  const before = terms[terms.indexOf(term) - 1];
  const came = before === undefined ? [] : [`After ${before.holder.shortName}`];
  const span =
    term.date === null || term.until === null
      ? `from ${dayWords(term.date)} to ${dayWords(term.until)}`
      : formatSpan(term.date, term.until);
  return capital([...came, span].join(', '));
}

function dayWords(date: string | null): string {
  return date === null ? 'a day not known' : formatEdtf(date);
}
