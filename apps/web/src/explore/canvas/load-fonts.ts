/**
 * Loads the Latin and Cyrillic subsets, so that no name is drawn in a fallback font first and then jumps.
 * Never rejects.
 */
export async function loadCanvasFonts(): Promise<void> {
  const faces = ['400', '600', '700'].map((weight) =>
    document.fonts.load(`${weight} 12px "Source Sans 3 Variable"`, 'Yezhov Ежов'),
  );
  await Promise.allSettled(faces);
}
