import { foldWords } from '@kto-kogo/domain';
import { Fragment } from 'react';
import styles from './found-words.module.css';

type Props = { text: string; typed: readonly string[] };

/** A text in which each word that holds something typed is marked. */
export function FoundWords({ text, typed }: Props) {
  if (typed.length === 0) return text;
  return text.split(/(\s+)/u).map((word, at) => {
    const isFound = foldWords(word).some((folded) => typed.some((each) => folded.includes(each)));
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: words of one text, which stay in their order
      <Fragment key={at}>{isFound ? <mark className={styles.found}>{word}</mark> : word}</Fragment>
    );
  });
}
