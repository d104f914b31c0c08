/** In minutes: less than this is on time. */
const ON_TIME = 1;

/** "14:32"; from an hour on "1:04:32". @param ms since the beginning */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

/**
 * How far behind the plan, or ahead of it: "2 min behind". A step takes its share of the lesson's time; one is behind when the time
 * of the present step is over.
 *
 * @param step the present one, from 0
 */
export function paceWords(ms: number, step: number, steps: number, minutes: number): string {
  const gone = ms / 60_000;
  const [begins, ends] = [(step / steps) * minutes, ((step + 1) / steps) * minutes];
  const [behind, ahead] = [Math.floor(gone - ends), Math.floor(begins - gone)];
  if (behind >= ON_TIME) return `${behind} min behind`;
  return ahead >= ON_TIME ? `${ahead} min ahead` : 'on time';
}
