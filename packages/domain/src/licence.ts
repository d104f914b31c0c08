/** Under which licence the record may be used. */
export const RECORD_LICENCE = {
  name: 'Creative Commons Attribution 4.0',
  short: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
