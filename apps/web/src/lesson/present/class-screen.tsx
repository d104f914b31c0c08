'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import { Fitted } from '../fitted/fitted.tsx';
import type { Point } from '../fitted/middle.ts';
import { Told } from '../text/told.tsx';
import styles from './class-screen.module.css';
import { FittingWords } from './fitting-words.tsx';
import type { PresentedStep } from './presented.ts';
import { AskedOfClass } from './room/asked-of-class.tsx';
import type { ClassOnScreen } from './room/class-on-screen.ts';
import { Code } from './room/join-words.tsx';
import type { Shown } from './shown.ts';

export type ClassScreenProps = {
  step: PresentedStep;
  of: number;
  shown: Pick<Shown, 'step' | 'isBlank' | 'larger' | 'chosen' | 'middle' | 'ask'>;
  /** What belongs to the class that follows it; null where none does. */
  ofClass: ClassOnScreen | null;
  /** For the desk's preview; the class's own screen is worked by the desk alone. */
  onChoose?: (link: string) => void;
  onPush?: (middle: Point) => void;
};

/** What the class sees, in the frame that there is: all of it grows with the frame. */
export function ClassScreen({ step, of, shown, ofClass, onChoose, onPush }: ClassScreenProps) {
  const { title, caption, captionLength, drawing, leastScale, question } = step;
  const { isBlank, larger, chosen, middle, ask } = shown;
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const link of stage.current?.querySelectorAll('a') ?? [])
      link.toggleAttribute('data-chosen', link.getAttribute('href') === chosen);
  });
  const choose = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
    if (link == null) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose?.(link);
  };
  // What pupils wrote takes the room of the picture: it is what is looked at then.
  const drawn = (ofClass?.ask?.shown.length ?? 0) > 0 ? null : drawing;
  const isExplained = ask.phase === 'explained' || (ofClass?.ask?.explanation ?? null) !== null;
  const asked = ofClass?.ask == null && ask.phase === 'none' ? null : question;
  return (
    <div className={styles.screen} data-light>
      {isBlank ? (
        <p className={styles.blank}>Blank</p>
      ) : (
        <div
          className={styles.all}
          style={{
            ['--larger' as string]: 1.12 ** larger,
            ['--most' as string]: mostPx(captionLength),
          }}
        >
          <h2 className={styles.title}>{title}</h2>
          {drawn !== null && (
            <div
              ref={stage}
              className={styles.stage}
              data-choosing={chosen !== null || undefined}
              inert={onChoose === undefined}
              onClickCapture={choose}
            >
              <Fitted
                key={step.id}
                leastScale={leastScale}
                larger={larger}
                middle={middle}
                chosen={chosen}
                {...(onPush && { onPush })}
              >
                {drawn}
              </Fitted>
            </div>
          )}
          <div
            className={styles.words}
            data-alone={drawn === null || undefined}
            data-explained={isExplained || undefined}
          >
            <FittingWords className={styles.told}>
              {asked === null ? (
                <div className={styles.caption} data-length={lengthOf(captionLength)}>
                  <Told text={caption} />
                </div>
              ) : (
                <>
                  <p className={styles.question}>{asked.text}</p>
                  {ofClass?.ask != null ? (
                    <AskedOfClass question={asked} ask={ofClass.ask} optionsClass={styles.options} />
                  ) : (
                    asked.options.length > 0 && (
                      <ol className={styles.options}>
                        {asked.options.map((option) => (
                          <li key={option}>{option}</li>
                        ))}
                      </ol>
                    )
                  )}
                </>
              )}
              {ask.phase === 'explained' && (
                <p className={styles.answer}>
                  <strong>{ask.answer}</strong> {ask.why}
                </p>
              )}
            </FittingWords>
            <div className={styles.place}>
              {ofClass !== null && !ofClass.isLocked && (
                <div className={styles.join}>
                  <p>Follow on your device</p>
                  <Code code={ofClass.code} className={styles.code} />
                  <p>at {ofClass.address ?? 'this site, Join a class'}</p>
                </div>
              )}
              <ol className={styles.marks} aria-hidden="true">
                {Array.from({ length: of }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
                  <li key={index} data-state={stateOf(index, shown.step)} />
                ))}
              </ol>
              <p>
                {shown.step + 1} of {of}
              </p>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

function stateOf(index: number, step: number): 'gone' | 'now' | 'coming' {
  return index < step ? 'gone' : index === step ? 'now' : 'coming';
}

/** How large a caption can be written. */
function lengthOf(length: number): 'short' | 'middle' | 'long' {
  return length <= 160 ? 'short' : length <= 300 ? 'middle' : 'long';
}

/** Height of letters, in px of 1920 × 1080, at which so many fill two fifths of the screen: the picture needs the others. */
function mostPx(length: number): number {
  return Math.round(Math.sqrt(700_000 / Math.max(length, 1)));
}
