/** Rounds coordinates: there are thousands, and a hundredth of a pixel cannot be seen. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
