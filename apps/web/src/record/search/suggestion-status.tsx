import { Autocomplete } from '@base-ui/react/autocomplete';
import { countOf } from '../../ui/count-of.ts';
import styles from './suggestion-status.module.css';
import type { Suggestions } from './use-suggestions.ts';

/** Announces the state of the search; visible only where there are no suggestions. */
export function SuggestionStatus<Hit>({
  suggestions,
  text,
}: {
  suggestions: Suggestions<Hit>;
  text: string;
}) {
  const isQuiet =
    suggestions.state === 'asking' || (suggestions.state === 'found' && suggestions.hits.length > 0);
  return (
    <Autocomplete.Status className={isQuiet ? styles.unseen : styles.status}>
      {words(suggestions, text)}
    </Autocomplete.Status>
  );
}

function words<Hit>(suggestions: Suggestions<Hit>, text: string): string {
  switch (suggestions.state) {
    case 'idle':
      return '';
    case 'asking':
      return 'Searching';
    case 'failed':
      return 'The record did not answer. Press Enter to try again.';
    case 'found':
      return suggestions.hits.length > 0
        ? countOf(suggestions.hits.length, 'suggestion', 'suggestions')
        : `Nobody and nothing is recorded as “${text.trim()}”. Press Enter for the nearest names.`;
  }
}
