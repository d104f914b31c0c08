import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { PICTURE_FONT } from '../../../picture/picture-looks.ts';
import type { ExportInput } from '../export-input.ts';
import { provenanceOf, provenanceWords } from '../provenance.ts';
import { withTexts } from './with-texts.ts';

/** Pixels of the picture for one of the drawing. */
const SCALE = 2;
/** More pixels across, or in all, no browser draws. */
const SIDE_MAX = 16_000;
const AREA_MAX = 120_000_000;

/** The drawing as pixels, twice as many each way as on the screen; a drawing too large for that as many as there can be. */
export async function picturePng(input: ExportInput): Promise<Blob> {
  const image = await load(await withFont(input.picture));
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, SIDE_MAX / Math.max(width, height), Math.sqrt(AREA_MAX / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (drawn === null) throw new Error('The browser could not draw the picture.');
  const { licence, view } = provenanceOf(input);
  const png = withTexts(new Uint8Array(await drawn.arrayBuffer()), {
    Title: input.title,
    Author: 'Kto-Kogo',
    Description: provenanceWords(input),
    Copyright: licence,
    Source: view,
  });
  return new Blob([png], { type: 'image/png' });
}

/** A picture in an `img` may load nothing: its font has to be in it. */
async function withFont(svg: string): Promise<string> {
  const response = await fetch(sourceSans);
  if (!response.ok) throw new Error('The font of the picture did not arrive.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const family = PICTURE_FONT.split(',')[0];
  const face = `@font-face{font-family:${family};font-weight:200 900;src:url(data:font/woff2;base64,${text})}`;
  return svg.replace('<defs>', `<defs><style>${face}</style>`);
}

async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
