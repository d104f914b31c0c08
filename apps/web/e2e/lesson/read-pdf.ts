import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In mm, as it is measured on paper. */
export type Sheet = { width: number; height: number; text: string; cut: string[] };

const MM = 25.4 / 72;

/** The sheets of a PDF: their size, their text, and what of it lies beyond an edge. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const sheets = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      const cut = texts.filter(({ transform: [, , , , x, y], width, str }) => {
        return str.trim() !== '' && (x < left || y < bottom || x + width > right || y > top);
      });
      return {
        width: Math.round((right - left) * MM),
        height: Math.round((top - bottom) * MM),
        text: texts
          .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
          .join('')
          .replace(/\s+/g, ' '),
        cut: cut.map(({ str }) => str),
      };
    }),
  );
  await document.destroy();
  return sheets;
}
