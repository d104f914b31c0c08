/** "1 source", "3 sources", "no sources". */
export function countOf(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : formatCount(count)} ${count === 1 ? one : many}`;
}

/** 1234 as "1,234". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}
