import { PageLink } from '../../../ui/page-link.tsx';
import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Everything here is a claim with a date and a source. That something was said does not make it so.</p>
      <ul className={styles.links}>
        <li>
          <PageLink href="/about">What the words and lines mean</PageLink>
        </li>
        <li>
          <PageLink href="/glossary">Glossary</PageLink>
        </li>
        <li>
          <PageLink href="/join">Join a class</PageLink>
        </li>
        <li>
          <PageLink href="/sources">Sources</PageLink>
        </li>
        <li>
          <PageLink href="/about#licence">Licence</PageLink>
        </li>
        <li>
          {/* No page of the site: it is loaded anew. */}
          <a href="/graphql">API, with examples</a>
        </li>
      </ul>
    </footer>
  );
}
