import type { ExportInput } from '../export-input.ts';
import { provenanceOf, provenanceWords } from '../provenance.ts';
import { nodeRow } from './node-row.ts';
import { type Row, tieRow } from './tie-row.ts';
import { type Xml, xmlDocument } from './xml-document.ts';

const SPACE = 'http://graphml.graphdrawing.org/xmlns';

type Element = 'graph' | 'node' | 'edge';

/** GraphML, for yEd, igraph, NetworkX and Cytoscape: a directed graph in which two people may be tied more than once. */
export function networkGraphml(input: ExportInput): string {
  const about = { title: input.title, ...provenanceOf(input) };
  const nodes = input.nodes.map((node) => ({
    node,
    row: { label: node.shortName, ...nodeRow(node, input) } as Row,
  }));
  const edges = input.ties.map((tie) => {
    // The id is an attribute of the edge itself.
    const { id: _, tie: label, ...row } = tieRow(tie, input);
    return { tie, row: { label, ...row } as Row };
  });
  return xmlDocument({
    graphml: {
      '@xmlns': SPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${SPACE} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd`,
      desc: provenanceWords(input),
      key: [
        ...keysOf('graph', [about]),
        ...keysOf(
          'node',
          nodes.map(({ row }) => row),
        ),
        ...keysOf(
          'edge',
          edges.map(({ row }) => row),
        ),
      ],
      graph: {
        '@id': 'kto-kogo',
        '@edgedefault': 'directed',
        data: dataOf('graph', about),
        node: nodes.map(({ node, row }) => ({ '@id': node.id, data: dataOf('node', row) })),
        edge: edges.map(({ tie, row }) => ({
          '@id': tie.id,
          '@source': tie.from,
          '@target': tie.to,
          data: dataOf('edge', row),
        })),
      },
    },
  });
}

/** Keys of the fields that occur. All are texts: what is a date or a yes is for the reader to say. */
function keysOf(of: Element, rows: readonly Row[]): Xml[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)));
  return [...names].map((name) => ({
    '@id': keyId(of, name),
    '@for': of,
    '@attr.name': name,
    '@attr.type': 'string',
  }));
}

function dataOf(of: Element, row: Row): Xml[] {
  return Object.entries(row).flatMap(([name, text]) =>
    text === null ? [] : [{ '@key': keyId(of, name), '#text': text }],
  );
}

function keyId(of: Element, name: string): string {
  return `${of}-${name}`;
}
