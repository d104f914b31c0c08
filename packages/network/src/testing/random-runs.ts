/** `npm test` sets `THOROUGH`; whoever runs the unit tests alone wants them within seconds. */
const SHARE = process.env.THOROUGH === undefined ? 0.1 : 1;

/** @param all how many random cases a property is held to in `npm test`; one in ten of them elsewhere */
export function randomRuns(all: number): number {
  return Math.ceil(all * SHARE);
}
