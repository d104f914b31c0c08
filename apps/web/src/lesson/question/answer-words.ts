type Answer = {
  choice: readonly number[] | null;
  text: string | null;
  point: { name: string } | { statement: string } | object | null;
};

/** What is right, in words. @param options of the question, as they are offered */
export function answerWords({ choice, text, point }: Answer, options: readonly string[]): string {
  if (text !== null) return text;
  if (point !== null && 'name' in point) return point.name;
  if (point !== null && 'statement' in point) return point.statement;
  return (choice ?? []).map((place) => options[place]).join('; ');
}
