import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import { Facts } from '../../ui/facts.tsx';

const WORDS = [
  {
    label: STANDING_WORDS.DOCUMENTED,
    value: 'A source that was read says so. Of an accusation: that it was made, not that it was true.',
  },
  {
    label: STANDING_WORDS.REPORTED,
    value: 'Known, but not read in a source. A citation may name where it can be checked.',
  },
  { label: STANDING_WORDS.DISPUTED, value: 'Sources that were read contradict one another about it.' },
  {
    label: TRUTH_WORDS.FABRICATED,
    value: 'Historians of today hold the content of the accusation to be invented, whatever the court said.',
  },
  { label: TRUTH_WORDS.DISPUTED, value: 'Historians disagree, or some of the content holds.' },
  { label: TRUTH_WORDS.SUBSTANTIATED, value: 'Historians of today hold the content to be so.' },
  { label: COERCED_WORDS.YES, value: 'The accuser was in custody, on trial or under threat.' },
  {
    label: COERCED_WORDS.NO,
    value: 'The accuser was none of these. In these years that does not mean without fear.',
  },
  { label: 'had a hand in it', value: 'By the rule below: see the ring.' },
  {
    label: 'about 1937',
    value:
      'The sources are not certain of the date. Such a date is never used to say that one thing came first.',
  },
] as const;

export function WordList() {
  return <Facts facts={WORDS} />;
}
