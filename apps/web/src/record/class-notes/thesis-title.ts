type Named = { number: number | null; text: string };

/** "Thesis 3"; a list has no number. */
export function thesisTitle({ number, text }: Named): string {
  return number === null ? text : `Thesis ${number}`;
}
