import { STANDING_WORDS, STANDINGS, TIER_WORDS, TIERS } from '@kto-kogo/domain';
import type { EvidenceReport, KindReport } from './evidence-report.ts';

/** So many works are named of those on which most rests alone. */
const WORKS_MAX = 12;

type Table = { heads: readonly string[]; rows: readonly (readonly string[])[] };

/** For a terminal: columns side by side. */
export function reportText(report: EvidenceReport): string {
  return tablesOf(report).map(asText).join('\n\n');
}

/** For a document: what stands in docs/record.md. */
export function reportMarkdown(report: EvidenceReport): string {
  return tablesOf(report).map(asMarkdown).join('\n\n');
}

function tablesOf({ kinds, works }: EvidenceReport): Table[] {
  const tiers = [...TIERS, 'NONE'] as const;
  return [
    {
      heads: [
        'entries',
        'all',
        ...STANDINGS.map((standing) => STANDING_WORDS[standing]),
        'on one work alone',
      ],
      rows: kinds.map((kind) => [
        kind.kind,
        String(kind.total),
        ...STANDINGS.map((standing) => share(kind.standings[standing], kind)),
        share(kind.alone, kind),
      ]),
    },
    {
      heads: ['best tier cited', ...TIERS.map((tier) => TIER_WORDS[tier]), 'nothing cited'],
      rows: kinds.map((kind) => [kind.kind, ...tiers.map((tier) => share(kind.tiers[tier], kind))]),
    },
    {
      heads: ['work', 'entries on it alone', 'entries that cite it'],
      rows: works.slice(0, WORKS_MAX).map(({ title, alone, cited }) => [title, String(alone), String(cited)]),
    },
  ];
}

/** "12 (3 %)"; nothing is a dash, and what is less than half a percent says so. */
function share(part: number, { total }: KindReport): string {
  if (part === 0) return '–';
  const percent = Math.round((100 * part) / total);
  return `${part} (${percent === 0 ? '<1' : percent} %)`;
}

function asText({ heads, rows }: Table): string {
  return lined([heads, ...rows], '  ')
    .map((line) => line.trimEnd())
    .join('\n');
}

function asMarkdown({ heads, rows }: Table): string {
  const escaped = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const [head = '', ...lines] = lined(escaped, ' | ').map((line) => `| ${line} |`);
  return [head, ruleOf(head), ...lines].join('\n');
}

/** The line under the head: as wide as each column. */
function ruleOf(head: string): string {
  return head.replaceAll(/[^|]+/g, (cell) => ` ${'-'.repeat(cell.length - 2)} `);
}

/** Cells padded to the width of their column. */
function lined(rows: readonly (readonly string[])[], between: string): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(between));
}
