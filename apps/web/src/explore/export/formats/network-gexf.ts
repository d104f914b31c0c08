import { type Day, type Id, parseEdtf, type TieSummary } from '@kto-kogo/domain';
import type { ExportInput } from '../export-input.ts';
import { provenanceOf, provenanceWords } from '../provenance.ts';
import { nodeRow } from './node-row.ts';
import { type Row, tieRow } from './tie-row.ts';
import { type Xml, xmlDocument } from './xml-document.ts';

type Span = { start: Day; end: Day };

/**
 * GEXF 1.3, for Gephi, which plays it: a tie is there from the first day that its date allows to the last, a term to its end, a person
 * from the first tie to the last. What has no date has no span, and Gephi shows it always.
 */
export function networkGexf(input: ExportInput): string {
  const about = { title: input.title, ...provenanceOf(input) };
  const spans = new Map(input.ties.map((tie) => [tie.id, spanOf(tie, input)]));
  const whole = hull([...spans.values()]);
  const lives = livesOf(input.ties, spans);
  const nodes = input.nodes.map((node) => ({ node, row: nodeRow(node, input) as Row }));
  const edges = input.ties.map((tie) => {
    const { id: _, tie: label, ...row } = tieRow(tie, input);
    return { tie, label, row: row as Row };
  });
  return xmlDocument({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: {
        '@lastmodifieddate': input.day,
        creator: 'Kto-Kogo',
        keywords: Object.entries(about)
          .map(([name, text]) => `${name}: ${text}`)
          .join('; '),
        description: provenanceWords(input),
      },
      graph: {
        '@defaultedgetype': 'directed',
        '@mode': whole === null ? 'static' : 'dynamic',
        ...(whole !== null && {
          '@timeformat': 'date',
          '@timerepresentation': 'interval',
          '@start': whole.start,
          '@end': whole.end,
        }),
        attributes: [
          attributesOf(
            'node',
            nodes.map(({ row }) => row),
          ),
          attributesOf(
            'edge',
            edges.map(({ row }) => row),
          ),
        ].filter((each) => each !== null),
        nodes: {
          '@count': input.nodes.length,
          node: nodes.map(({ node, row }) => ({
            '@id': node.id,
            '@label': node.shortName,
            ...valuesOf(row),
            ...spells(lives.get(node.id) ?? null),
          })),
        },
        edges: {
          '@count': input.ties.length,
          edge: edges.map(({ tie, label, row }) => ({
            '@id': tie.id,
            '@source': tie.from,
            '@target': tie.to,
            '@label': label,
            ...valuesOf(row),
            ...spells(spans.get(tie.id) ?? null),
          })),
        },
      },
    },
  });
}

/** The days on which a tie may have been; a term lasts to the last day that its end allows. */
function spanOf({ id, earliest, latest }: TieSummary, { details }: ExportInput): Span | null {
  if (earliest === null || latest === null) return null;
  const until = details.get(id)?.until ?? null;
  const end = until === null ? latest : parseEdtf(until).latest;
  return { start: earliest, end: end > latest ? end : latest };
}

/** From the first day to the last; null where there is none. Days in this form sort as text. */
function hull(spans: readonly (Span | null)[]): Span | null {
  const starts = spans.flatMap((span) => span?.start ?? []).sort();
  const ends = spans.flatMap((span) => span?.end ?? []).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Gephi shows a tie only while both its ends are there. */
function livesOf(ties: readonly TieSummary[], spans: ReadonlyMap<Id, Span | null>): Map<Id, Span | null> {
  const ofEach = new Map<Id, (Span | null)[]>();
  for (const { id, from, to } of ties) {
    for (const end of [from, to]) ofEach.set(end, [...(ofEach.get(end) ?? []), spans.get(id) ?? null]);
  }
  return new Map([...ofEach].map(([id, all]) => [id, hull(all)]));
}

function spells(span: Span | null): Xml {
  return span === null ? {} : { spells: { spell: { '@start': span.start, '@end': span.end } } };
}

function attributesOf(of: 'node' | 'edge', rows: readonly Row[]): Xml | null {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)));
  if (names.size === 0) return null;
  return {
    '@class': of,
    '@mode': 'static',
    attribute: [...names].map((name) => ({ '@id': name, '@title': name, '@type': 'string' })),
  };
}

function valuesOf(row: Row): Xml {
  const values = Object.entries(row).flatMap(([name, text]) =>
    text === null ? [] : [{ '@for': name, '@value': text }],
  );
  return { attvalues: { attvalue: values } };
}
