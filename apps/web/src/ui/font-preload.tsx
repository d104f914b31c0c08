import literata from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2';
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { preload } from 'react-dom';

/** Preloads the two subsets that every page needs; Cyrillic is loaded where a page uses it. */
export function FontPreload() {
  for (const address of [literata, sourceSans]) {
    preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return null;
}
