'use client';
import { MOST_OTHERS, type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { ArrowLeftRight, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import {
  type ChangeEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useTransition,
} from 'react';
import { EntityField, type EntityFieldValue, NOBODY } from '../../record/search/entity-field.tsx';
import { useKeptOption } from '../../record/tie-filter/use-kept-option.ts';
import { Button } from '../../ui/button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import styles from './trace-form.module.css';

type Props = {
  question: TracePageQuestion;
  from: EntityFieldValue;
  to: EntityFieldValue;
  /** Who else is asked about. */
  others: readonly EntityFieldValue[];
  /** What was found, in a few words: said when an answer has come. */
  answer: string;
  /** Beside the two boxes. */
  children: ReactNode;
  /** What is asked rarely. */
  more: ReactNode;
};

/**
 * The question as a form. An option that is changed asks again by itself. Without JavaScript the form is sent as it stands, and the server
 * finds whom the names mean.
 */
export function TraceForm({ question, from, to, others, answer, children, more }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [isAsking, startAsking] = useTransition();
  const href = traceAddress.href(question);
  const [ends, setEnds] = useState({ href, from, to, another: NOBODY });
  // Another question is asked, by this form, a link or the way back: the boxes follow.
  if (ends.href !== href) setEnds({ href, from, to, another: NOBODY });
  const [hasAsked, setAsked] = useState(false);
  const keepFocus = useKeptOption(form, href);

  const isWaitingForSecond = question.from !== '' && question.to === '';
  const isBrowser = useIsBrowser();
  const focusSecond = useEffectEvent(() => {
    // On hydration the reader may have gone elsewhere since the browser set the focus.
    if (isBrowser) second.current?.focus();
  });
  useEffect(() => {
    if (isWaitingForSecond) focusSecond();
  }, [isWaitingForSecond]);

  const ask = (isSwapped: boolean) => {
    if (form.current === null) return;
    const sent = readForm(form.current);
    const asked = [wordFor(ends.from, sent.from), wordFor(ends.to, sent.to)];
    const [from = '', to = ''] = isSwapped ? asked.toReversed() : asked;
    const [another = '', ...chosen] = (sent.with ?? []).toReversed();
    const { value } = traceAddress.read({
      ...sent,
      ...{ from, to, with: [...chosen.toReversed(), wordFor(ends.another, [another])] },
    });
    const next = traceAddress.href(value);
    if (next === href) return;
    setAsked(true);
    keepFocus();
    startAsking(() => router.push(next, { scroll: false }));
  };
  /** A box is no option: what is typed there is asked when it is sent. */
  const askAgain = ({ target }: ChangeEvent<HTMLFormElement>) => {
    const isOption = target instanceof HTMLSelectElement || ['radio', 'checkbox'].includes(target.type);
    if (isOption && question.from !== '' && question.to !== '') ask(false);
  };
  return (
    <search>
      <form
        ref={form}
        action="/trace"
        aria-label="The question"
        aria-busy={isAsking}
        className={styles.form}
        onChange={askAgain}
        onSubmit={(event) => {
          event.preventDefault();
          ask(false);
        }}
      >
        <div className={styles.ends}>
          <span className={styles.word} aria-hidden>
            From
          </span>
          <EntityField
            name="from"
            label="From"
            value={ends.from}
            onChange={(value) => setEnds({ ...ends, from: value })}
          />
          <PageLink
            href={traceAddress.href({ ...question, from: question.to, to: question.from, trace: 1 })}
            className={styles.swap}
            aria-label="Swap: ask the other way round"
            title="Swap"
            onClick={(event) => {
              event.preventDefault();
              ask(true);
            }}
          >
            <ArrowLeftRight size={18} strokeWidth={1.75} aria-hidden />
          </PageLink>
          <span className={styles.word} aria-hidden>
            To
          </span>
          <EntityField
            name="to"
            label="To"
            inputRef={second}
            hasFocus={isWaitingForSecond}
            value={ends.to}
            onChange={(value) => setEnds({ ...ends, to: value })}
          />
        </div>
        {question.from !== '' && question.to !== '' && (
          <div className={styles.others}>
            <span className={styles.word} aria-hidden>
              And
            </span>
            {others.map(({ text, entity }, index) => (
              <span key={question.others[index]} className={styles.other}>
                <input type="hidden" name="with" value={entity?.id ?? text} />
                {text}
                <PageLink
                  href={traceAddress.href({ ...question, others: question.others.toSpliced(index, 1) })}
                  aria-label={`Leave out ${text}`}
                  className={styles.leave}
                >
                  <X size={16} strokeWidth={1.75} aria-hidden />
                </PageLink>
              </span>
            ))}
            {others.length < MOST_OTHERS && (
              <EntityField
                name="with"
                label="And"
                value={ends.another}
                onChange={(value) => setEnds({ ...ends, another: value })}
              />
            )}
          </div>
        )}
        {children}
        <Button type="submit" isPrimary className={styles.send}>
          {isAsking ? 'Tracing' : 'Trace'}
        </Button>
        {more}
        <p role="status" className={styles.status}>
          {hasAsked && !isAsking ? answer : ''}
        </p>
      </form>
    </search>
  );
}

/** @param sent what stands in the box, of which React may not have heard yet */
function wordFor({ text, entity }: EntityFieldValue, sent: readonly string[] = []): string {
  const typed = sent[0] ?? text;
  return typed === text && entity !== null ? entity.id : typed;
}

function readForm(form: HTMLFormElement): Record<string, string[]> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => [
      name,
      data.getAll(name).filter((value) => typeof value === 'string'),
    ]),
  );
}
