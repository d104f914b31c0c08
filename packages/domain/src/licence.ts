/** Under which licence the record may be used. */
export const RECORD_LICENCE = {
  name: 'Creative Commons Attribution 4.0',
  short: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Under which licence the class notes stand, and what quotes them: whoever passes them on names the authors and keeps it. */
export const NOTES_LICENCE = {
  name: 'Creative Commons Attribution-ShareAlike 3.0',
  short: 'CC BY-SA 3.0',
  url: 'https://creativecommons.org/licenses/by-sa/3.0/',
} as const;
