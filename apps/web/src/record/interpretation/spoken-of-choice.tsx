import { ChoiceLinks } from '../page/choice-links.tsx';
import type { Lens } from './lens.ts';

type Shown = 'all' | 'spoken-of';
type Props = {
  lenses: readonly Lens[];
  shown: Shown;
  hrefOf: (shown: Shown) => string;
  /** How many each choice shows. */
  counts: Readonly<Record<Shown, number>>;
};

/** All of a list, or only what the lenses speak of. */
export function SpokenOfChoice({ lenses, shown, hrefOf, counts }: Props) {
  const words = {
    all: 'all',
    'spoken-of': `only what the ${lenses.length > 1 ? 'lenses speak' : 'lens speaks'} of`,
  };
  return (
    <ChoiceLinks
      label="Show"
      choices={(['all', 'spoken-of'] as const).map((each) => ({
        href: hrefOf(each),
        words: words[each],
        count: counts[each],
        isChosen: shown === each,
      }))}
    />
  );
}
