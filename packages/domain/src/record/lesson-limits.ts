/** How long a lesson and its texts may be: what a class reads from the back row, and what a server keeps for anybody. */
export const LESSON_LIMITS = {
  steps: 40,
  /** Of the whole lesson as JSON, in bytes of UTF-8. */
  bytes: 200_000,
  /** In characters, as are all below but the numbers of aims, lenses, authors and options. */
  title: 120,
  summary: 600,
  aims: 6,
  aim: 200,
  lenses: 4,
  authors: 6,
  view: 2000,
  caption: 1200,
  note: 4000,
  question: 300,
  optionsMin: 2,
  optionsMax: 6,
  option: 120,
  /** A model answer, and why an answer is right. */
  answer: 1200,
  /** What a step shows, and what its caption cites. */
  shows: 60,
  citations: 20,
  minutes: 600,
} as const;
