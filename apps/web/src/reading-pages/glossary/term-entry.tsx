import { Fragment } from 'react';
import { SourceList } from '../../record/sources/source-list.tsx';
import type { TermRecord } from './get-glossary.ts';
import styles from './term-entry.module.css';

/** A term; a word of the site has no Russian and no sources. */
export function TermEntry({ term }: { term: TermRecord }) {
  return (
    <li id={term.id} className={styles.term}>
      <div className={styles.head}>
        <h3 className={styles.name}>{term.name}</h3>
        {term.nativeName !== null && (
          <p lang="ru" className={styles.native}>
            {term.nativeName}
          </p>
        )}
      </div>
      <p>{term.meaning}</p>
      {term.seeAlso.length > 0 && (
        <p className={styles.also}>
          See also{' '}
          {term.seeAlso.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <a href={`#${id}`}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {term.citations.length > 0 && <SourceList citations={term.citations} />}
    </li>
  );
}
