import { encode } from 'uqr';

/** A QR code: `size` modules wide and high, with four white ones around it. */
export type Qr = { size: number; path: string };

const BORDER = 4;

/** @param text at most some hundred characters */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { border: BORDER, ecc: 'M' });
  const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size, path: rows.join('') };
}
