/** In milliseconds, the same for all processes of this machine. */
export function clock(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
