import { PageLink } from '../../ui/page-link.tsx';
import type { TextPart } from './first-uses.ts';
import styles from './linked-text.module.css';
import { TermLink } from './term-link.tsx';

export function LinkedText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, href, term }) => {
    if (term !== null) return <TermLink key={term.id} term={term} word={text} />;
    if (href === null) return text;
    return (
      <PageLink key={href} href={href} className={styles.name}>
        {text}
      </PageLink>
    );
  });
}
