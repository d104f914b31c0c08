import { parseEdtf } from '@kto-kogo/domain';

export type ClaimDates = { date: string | null; earliest: string | null; latest: string | null };

export function claimDates(date: string | null): ClaimDates {
  if (date === null) return { date: null, earliest: null, latest: null };
  const { earliest, latest } = parseEdtf(date);
  return { date, earliest, latest };
}
