'use client';
import { Search } from 'lucide-react';

import { PageLink } from '../../../ui/page-link.tsx';
import { askForOwnSearch } from '../../search/own-search.ts';
import { SEARCH_LINK } from '../../search/slash-key.ts';
import styles from './site-header.module.css';

/** On a phone the way to the search: to that of the page, where it has one, else to the page of results. */
export function SearchLink() {
  return (
    <PageLink
      href="/search"
      className={styles.searchLink}
      aria-label="Search"
      {...{ [SEARCH_LINK]: '' }}
      onClick={(event) => {
        if (askForOwnSearch()) event.preventDefault();
      }}
    >
      <Search size={20} strokeWidth={1.75} aria-hidden />
    </PageLink>
  );
}
