import type { Tier } from '@kto-kogo/domain';

/** How far a source of each tier can be relied on. */
export const TIER_MEANINGS: Record<Tier, { title: string; meaning: string }> = {
  PRIMARY: {
    title: 'Primary',
    meaning:
      'Documents, transcripts, rehabilitation reports. A protocol of an interrogation proves that something was written down, not that it was so.',
  },
  SECONDARY: { title: 'Secondary', meaning: 'Historians.' },
  TERTIARY: { title: 'Tertiary', meaning: 'Encyclopaedias and handbooks.' },
  WEAK: {
    title: 'Weak',
    meaning:
      'Websites, and authors who are not known. Used where nothing better was found, and shown as that.',
  },
  CONTESTED: {
    title: 'Contested',
    meaning:
      'Authors who hold that the conspiracies were real. Used only for who named whom, never for whether it was so.',
  },
};
