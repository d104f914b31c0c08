/** What stands within a name and is no letter of it: invisible, combining or like an apostrophe. */
export const SIGNS_WITHIN_WORDS = [
  ...['\u00ad', '\u200b', '\u200e', '\u202b', '\u2060', '\ufeff', '\u0301'],
  ...['′', '‘', '´', 'ʼ', "'", '’', 'ʹ', '`', 'ʺ', '″', '"'],
] as const;
