/** How long a lesson and its texts may be: what a class reads from the back row, and what a server keeps for anybody. */
export const LESSON_LIMITS = {
  steps: 40,
  /** In characters, as are all below but the number of options. */
  caption: 1200,
  note: 4000,
  question: 300,
  optionsMin: 2,
  optionsMax: 6,
  option: 120,
} as const;
