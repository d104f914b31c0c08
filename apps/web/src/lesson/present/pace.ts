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
 * How long each step is planned for, in minutes: as it says, and what the lesson then has left is shared by those that say nothing.
 *
 * @param steps what each of them says, or null @param minutes of the lesson
 */
export function planOf(steps: readonly (number | null)[], minutes: number): number[] {
  const said = steps.filter((each) => each !== null);
  const left = Math.max(0, minutes - sum(said));
  const share = left / Math.max(1, steps.length - said.length);
  return steps.map((each) => each ?? share);
}

/**
 * How far behind the plan, or ahead of it: "2 min behind". One is behind when the time of the present step is over.
 *
 * @param step the present one, from 0 @param plan how long each is to take, in minutes
 */
export function paceWords(ms: number, step: number, plan: readonly number[]): string {
  const gone = ms / 60_000;
  const [begins, ends] = [sum(plan.slice(0, step)), sum(plan.slice(0, step + 1))];
  const [behind, ahead] = [Math.floor(gone - ends), Math.floor(begins - gone)];
  if (behind >= ON_TIME) return `${behind} min behind`;
  return ahead >= ON_TIME ? `${ahead} min ahead` : 'on time';
}

function sum(all: readonly number[]): number {
  return all.reduce((so, each) => so + each, 0);
}
