import type { Tier } from '@kto-kogo/domain';

/** How far a source of each tier can be relied on, whatever sort of work it is. */
export const TIER_MEANINGS: Record<Tier, { title: string; meaning: string }> = {
  PRIMARY: {
    title: 'Primary',
    meaning:
      'What comes from the time, from those who were there, or from those who examined the cases again: documents, transcripts, press, letters, memoirs, reports. It proves that something was written down or told, not that it was so.',
  },
  SECONDARY: { title: 'Secondary', meaning: 'Historians, and others who studied the subject afterwards.' },
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
