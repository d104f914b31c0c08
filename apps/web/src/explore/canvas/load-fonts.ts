/** Both alphabets, so that no name is first drawn in another face and then jumps. Never fails: then it is drawn as it is. */
export async function loadCanvasFonts(): Promise<void> {
  const faces = ['400', '600', '700'].map((weight) =>
    document.fonts.load(`${weight} 12px "Source Sans 3 Variable"`, 'Yezhov Ежов'),
  );
  await Promise.allSettled(faces);
}
