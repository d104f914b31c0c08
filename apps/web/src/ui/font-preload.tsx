import literata from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2';
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { preload } from 'react-dom';

/** Asks early for the two subsets that every page needs; Cyrillic comes when it stands on the page. */
export function FontPreload() {
  for (const address of [literata, sourceSans]) {
    preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return null;
}
