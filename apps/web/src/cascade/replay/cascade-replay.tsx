'use client';
import { type CascadeQuestion, cascadeAddress, sparksAddress } from '@kto-kogo/address';
import { useEffect, useMemo, useRef } from 'react';
import { areBeside } from '../../record/interpretation/lens.ts';
import type { Lenses } from '../../record/interpretation/lenses-query.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { ChoosableWork } from '../../record/tie-filter/choosable-work.ts';
import { useShowLarge } from '../../ui/large/use-show-large.ts';
import { PlaybackBar } from '../../ui/playback/playback-bar.tsx';
import { usePlayback } from '../../ui/playback/use-playback.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { CascadeShape } from '../drawing/cascade-shape.tsx';
import { EmptyCascade } from '../empty-cascade.tsx';
import { layLens } from '../lens/laid-lens.ts';
import { lensSection } from '../lens/lens-section.tsx';
import { CascadeSheet } from '../print/cascade-sheet.tsx';
import { CascadeFilters } from '../question/cascade-filters.tsx';
import { countsWords, emptyWords, LEFT_OUT_WORDS, undatedWords } from '../question/what-counts.ts';
import { ORDER_WORDS } from './arrival-words.ts';
import styles from './cascade-replay.module.css';
import { ChainList } from './chain-list.tsx';
import { LargeFoot } from './large-foot.tsx';
import { MarksKey } from './marks-key.tsx';
import { momentAt } from './moment.ts';
import { monthWords } from './month-words.ts';
import { type Replay, ReplayContext } from './replay-context.tsx';
import { ReplayHead } from './replay-head.tsx';
import { ReplayToolbar } from './replay-toolbar.tsx';
import { RunningCounts } from './running-counts.tsx';
import { Scrubber } from './scrubber.tsx';
import { StepCard } from './step-card.tsx';
import { useFollowStep } from './use-follow-step.ts';
import { usePauseAtLinks } from './use-pause-at-links.ts';
import { type MovedBy, useReplay } from './use-replay.ts';
import { useReplayKeys } from './use-replay-keys.ts';

/** Time of one step at normal speed. */
const STEP_MS = 600;

type Props = {
  cascade: CascadeRecord;
  /** The lenses over it, and which there are. */
  lenses: Omit<Lenses, 'problems'>;
  /** Those that its texts use: @see linkedTexts */
  terms: readonly Term[];
  question: CascadeQuestion;
  /** Those that the question asks for. */
  works: readonly ChoosableWork[];
  /** Parts of the address that were not understood, in words. */
  problems: readonly string[];
  /** Of the record. */
  version: string;
};

/**
 * Left: the current step with its sentence, chain and counts. Right: the cascade as drawing, table or list.
 * Bottom: the scrubber. Terms are linked in the panel where it uses them first, and so in the step, whose texts change, and in the
 * view.
 */
export function CascadeReplay({ cascade, lenses, terms, works, question, problems, version }: Props) {
  const { spark, arrivals, months } = cascade;
  const { step, shape, go, setShape, settle } = useReplay(spark.id, question);
  const lens = useMemo(() => layLens(lenses.lenses), [lenses.lenses]);
  const moment = useMemo(() => momentAt(cascade, step), [cascade, step]);
  const frame = useRef<HTMLElement>(null);
  const length = arrivals.length;
  const goTo = (to: number, by: MovedBy) => go(to <= 1 ? null : to, by);
  const playback = usePlayback({
    length,
    index: (moment?.step ?? 1) - 1,
    onIndex: (index, by) => {
      // On a phone the view may be scrolled out of sight.
      frame.current?.scrollIntoView({ block: 'nearest' });
      goTo(index + 1, by);
    },
    stepMs: STEP_MS,
  });
  useReplayKeys(playback);
  usePauseAtLinks(() => {
    playback.pause();
    settle();
  });
  useFollowStep(frame, moment?.step ?? 0);
  const large = useShowLarge();
  const main = useFocusOnLarge(large.isLarge);
  const replay: Replay = {
    isLarge: large.isLarge,
    lens,
    isApart: shape === 'network' && areBeside(question.laid, lens.lenses),
    hrefOf: (wish) => cascadeAddress.href(spark.id, { ...question, step, shape, ...wish }),
    go: (to, by) => {
      playback.pause();
      goTo(to, by);
    },
  };
  const month = months.find((each) => moment?.day.startsWith(each.month));
  const linkTerms = termLinker(terms);
  const label = (words: string | null) => words && linkTerms.label(words);
  return (
    <ReplayContext value={replay}>
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className={styles.replay}
        data-large={large.isLarge || undefined}
      >
        <CascadeSheet cascade={cascade} question={question} shape={shape} terms={terms} version={version} />
        <div className={styles.panel}>
          <div className={styles.first}>
            <ReplayHead
              cascade={cascade}
              counts={label(countsWords(question))}
              sparksHref={sparksAddress.href(question)}
            />
            <AddressProblems problems={problems} />
            {moment !== null && <StepCard moment={moment} length={length} terms={terms} />}
          </div>
          <div className={styles.rest}>
            {moment !== null && (
              <>
                <RunningCounts
                  moment={moment}
                  certain={label(ORDER_WORDS.certain)}
                  month={month === undefined ? null : label(monthWords(month, cascade.arrivals))}
                />
                <ChainList cascade={cascade} moment={moment} />
              </>
            )}
            <CascadeFilters
              cascade={cascade}
              question={question}
              works={works}
              leftOut={label(LEFT_OUT_WORDS)}
              undated={label(undatedWords(cascade))}
            />
            {lensSection({
              ...{ cascade, lens, linkTerms },
              groups: lenses.groups,
              href: replay.hrefOf({ lenses: [], laid: 'over' }),
              laid: question.laid,
              isApart: replay.isApart,
            })}
            <MarksKey />
          </div>
        </div>
        <div className={styles.centre}>
          {moment === null ? (
            <EmptyCascade cascade={cascade} question={question} why={label(emptyWords(cascade))} />
          ) : (
            <>
              <ReplayToolbar cascade={cascade} shape={shape} onShape={setShape} onLarge={large.show} />
              <section
                ref={frame}
                aria-label="The view"
                className={styles.view}
                data-shape={shape}
                data-apart={replay.isApart || undefined}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
                tabIndex={0}
              >
                <CascadeShape shape={shape} cascade={cascade} moment={moment} terms={terms} />
              </section>
            </>
          )}
        </div>
        {moment !== null && large.isLarge && (
          <LargeFoot moment={moment} length={length} playback={playback} onLeave={large.leave} />
        )}
        {moment !== null && !large.isLarge && (
          <div className={styles.foot}>
            <p className={styles.brief} aria-hidden="true">
              {moment.step} of {length} · {moment.arrival.tie.statement}
            </p>
            <div className={styles.bar}>
              <PlaybackBar playback={playback} label="Replay" step="step" />
            </div>
            <Scrubber cascade={cascade} moment={moment} onScrub={(to) => replay.go(to, 'reader')} />
          </div>
        )}
        {moment !== null && (
          <p className={styles.unseen} aria-live="polite">
            {!playback.isPlaying && `Step ${moment.step} of ${length}. ${moment.arrival.tie.statement}`}
          </p>
        )}
      </main>
    </ReplayContext>
  );
}

/** What was pressed to show it large is folded away: the focus goes to the page, whose keys step, and back to the button. */
function useFocusOnLarge(isLarge: boolean) {
  const main = useRef<HTMLElement>(null);
  const wasLarge = useRef(false);
  useEffect(() => {
    if (isLarge) main.current?.focus();
    else if (wasLarge.current) main.current?.querySelector<HTMLElement>('[data-show-large]')?.focus();
    wasLarge.current = isLarge;
  }, [isLarge]);
  return main;
}
