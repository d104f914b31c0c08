import { capital, formatEdtf, formatSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { entityHref } from '../../../address/entity-href.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { Note } from '../../../record/note.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { Sized } from '../lane/sized.tsx';
import { afterWords } from './after-words.ts';
import styles from './holder-lives.module.css';
import { ladderAxis } from './ladder-axis.ts';
import type { LadderFigure } from './ladder-record.ts';
import { layStrip } from './lay-strip.ts';
import { LifeStrip } from './life-strip.tsx';

type Props = {
  officeId: string;
  holders: readonly LadderFigure[];
  terms: readonly LadderTerm[];
  /** How terms ended, by their ids. */
  endings: ReadonlyMap<string, ReactNode>;
  /** Dates besides the terms that the axis must include. */
  laterDates: readonly string[];
};

/** Each holder's life on the ladder's axis, and in words: how the term began and ended, and what came after it. */
export function HolderLives({ officeId, holders, terms, endings, laterDates }: Props) {
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
                  const axis = ladderAxis(terms, laterDates, width);
                  const strip = layStrip(holder, own, officeId, axis, width);
                  return <LifeStrip strip={strip} axis={axis} hasHand={holder.hand.length > 0} />;
                }}
              </Sized>
            </div>
            <div className={styles.words}>
              {own.map((term) => (
                <div key={term.id}>
                  <p>
                    {termWords(term, terms)}: {endings.get(term.id) ?? 'how it ended is not recorded'}.
                  </p>
                  <Note text={term.note} />
                </div>
              ))}
              <After holder={holder} />
            </div>
          </li>
        ))}
    </ol>
  );
}

function After({ holder }: { holder: LadderFigure }) {
  const { arrests, end } = afterWords(holder);
  return (
    <p className={styles.after}>
      {arrests.map((sentence) => `${sentence} `)}
      {holder.trialRoles
        .filter(({ part }) => part === 'DEFENDANT')
        .map(({ id, to, date }) => (
          <span key={id}>
            Defendant in <PageLink href={entityHref(to)}>{to.inSentence}</PageLink>
            {date !== null && `, ${formatEdtf(date)}`}.{' '}
          </span>
        ))}
      {end}
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
