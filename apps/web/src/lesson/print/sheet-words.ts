import type { Paper, Sheets } from '@kto-kogo/address';

export const SHEET_WORDS: Record<Sheets, string> = {
  steps: 'Steps',
  worksheet: 'Worksheet',
  answers: 'Answers',
  people: 'Who is who',
};

export const PAPER_WORDS: Record<Paper, string> = { a4: 'A4', letter: 'Letter' };
