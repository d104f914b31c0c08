/** Short numbers: a hundredth of a pixel is seen by nobody, and there are thousands. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
