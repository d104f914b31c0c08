/** Today in UTC, `YYYY-MM-DD`. */
export function isoDay(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
