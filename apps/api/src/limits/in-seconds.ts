/** After "in": "a second", "2 seconds". */
export function inSeconds(seconds: number): string {
  return seconds === 1 ? 'a second' : `${seconds} seconds`;
}
