type Work = { title: string; author: string | null; editors: string | null; container: string | null };

/** Names as a work has them: "J. Arch Getty, Gábor T. Rittersporn and Viktor N. Zemskov". */
export function splitNames(names: string): string[] {
  return names.split(/, | and /);
}

/** Who made a work: "Nina Lugovskaya, Irina Osipova (ed.)"; null where nobody is named. The editors of a chapter are those of its book. */
export function byWords({ author, editors, container }: Omit<Work, 'title'>): string | null {
  const edited = editors === null || container !== null ? [] : [`${editors} ${editorsMark(editors)}`];
  return [...(author === null ? [] : [author]), ...edited].join(', ') || null;
}

/** "in Slavic Review, vol. 50", "in Stalin's Terror, Barry McLoughlin and Kevin McDermott (eds)"; null where it stands alone. */
export function inWords({ editors, container }: Pick<Work, 'editors' | 'container'>): string | null {
  if (container === null) return null;
  return editors === null ? `in ${container}` : `in ${container}, ${editors} ${editorsMark(editors)}`;
}

/** "Robert A. McCutcheon, The 1936-1937 Purge of Soviet Astronomers, in Slavic Review, vol. 50". */
export function workWords(work: Work): string {
  return [byWords(work), work.title, inWords(work)].filter((words) => words !== null).join(', ');
}

function editorsMark(editors: string): string {
  return splitNames(editors).length > 1 ? '(eds)' : '(ed.)';
}
