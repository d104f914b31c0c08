import { Autocomplete } from '@base-ui/react/autocomplete';
import { countOf } from '../../ui/count-of.ts';
import { offlineSearchWords } from '../../ui/online/waits-words.ts';
import { hasOwnNames } from './own-names.ts';
import styles from './suggestion-status.module.css';
import type { Suggestions } from './use-suggestions.ts';

type Props<Hit> = {
  suggestions: Suggestions<Hit>;
  text: string;
  /** How much is offered beside what is found. */
  others?: number;
};

/** Announces the state of the search; visible only where there are no suggestions. */
export function SuggestionStatus<Hit>({ suggestions, text, others = 0 }: Props<Hit>) {
  const isQuiet =
    suggestions.state === 'asking' || (suggestions.state === 'found' && suggestions.hits.length + others > 0);
  return (
    <Autocomplete.Status className={isQuiet ? styles.unseen : styles.status}>
      {words(suggestions, text, others)}
    </Autocomplete.Status>
  );
}

function words<Hit>(suggestions: Suggestions<Hit>, text: string, others: number): string {
  const offered = others + ('hits' in suggestions ? suggestions.hits.length : 0);
  switch (suggestions.state) {
    case 'idle':
      return '';
    case 'asking':
      return 'Searching';
    case 'failed':
      return 'The record did not answer. Press Enter to try again.';
    case 'offline':
      return offlineSearchWords(hasOwnNames() ? (suggestions.hits.length > 0 ? 'some' : 'none') : null);
    case 'found':
      return offered > 0
        ? countOf(offered, 'suggestion', 'suggestions')
        : `Nobody and nothing is recorded as “${text.trim()}”. Press Enter for the nearest names.`;
  }
}
