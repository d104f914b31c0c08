/** Whom a link in a drawing stands for, in words: those that describe more begin with the name. */
export function linkName(link: Element): string {
  const said = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  const words = said === '' ? (link.textContent ?? '') : said;
  return words.replace(/,.*$/s, '').trim();
}
