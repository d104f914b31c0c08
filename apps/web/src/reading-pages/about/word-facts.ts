import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import type { ComponentProps } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { Facts } from '../../ui/facts.tsx';

const WORDS = [
  {
    label: STANDING_WORDS.DOCUMENTED,
    value:
      'A source that was read says so, a document, a historian or a handbook. Of an accusation: that it was made, not that it was true.',
  },
  {
    label: STANDING_WORDS.REPORTED,
    value:
      'Known, but not read in a source, or only in one that is weak or contested. A citation may name where it can be checked.',
  },
  { label: STANDING_WORDS.DISPUTED, value: 'Sources that were read contradict one another about it.' },
  {
    label: TRUTH_WORDS.FABRICATED,
    value: 'Historians of today hold the content of the accusation to be invented, whatever the court said.',
  },
  {
    label: TRUTH_WORDS.DISPUTED,
    value: 'Historians disagree, or some of the content holds. The claim or its note says what is false.',
  },
  { label: TRUTH_WORDS.SUBSTANTIATED, value: 'Historians of today hold the content to be so.' },
  { label: COERCED_WORDS.YES, value: 'The accuser was in custody, on trial or under threat.' },
  {
    label: COERCED_WORDS.NO,
    value: 'The accuser was none of these. In these years that does not mean without fear.',
  },
  {
    label: 'not settled how',
    value:
      'Sources or historians contradict each other about how a life ended. The page of the person says who holds what.',
  },
  {
    label: 'note',
    value: 'How something is known, and what of it is uncertain. It is not a part of what is claimed.',
  },
  { label: 'had a hand in it', value: 'By the rule below: see the ring.' },
  {
    label: 'about a year',
    value:
      'The sources are not certain of the date. Such a date is never used to say that one thing came first.',
  },
] as const;

/** The words of the site with what they mean. */
export function wordFacts(linkTerms: LinkTerms): ComponentProps<typeof Facts>['facts'] {
  return WORDS.map(({ label, value }) => ({
    label,
    linked: linkTerms.label(label),
    value: linkTerms(value),
  }));
}
