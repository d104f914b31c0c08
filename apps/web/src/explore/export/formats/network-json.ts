import type { ExportInput } from '../export-input.ts';
import { provenanceOf } from '../provenance.ts';
import { citedWorks } from './cited-works.ts';

/** The view as JSON, in the words and fields of the API. Works stand once, citations name them by id. */
export function networkJson(input: ExportInput): string {
  const { title, nodes, ties, people, details } = input;
  const places = <Cited extends { citations: readonly { work: { id: string } }[] }>(cited: Cited) => ({
    ...cited,
    citations: cited.citations.map((place) => ({ ...place, work: place.work.id })),
  });
  const graph = {
    about: { title, ...provenanceOf(input), api: `${input.site}/graphql` },
    nodes: nodes.map((node) => {
      const person = people.get(node.id);
      return { ...node, ...(person !== undefined && places(person)) };
    }),
    ties: ties.map((tie) => {
      const detail = details.get(tie.id);
      return { ...tie, ...(detail !== undefined && places(detail)) };
    }),
    works: citedWorks(input).map(({ work }) => work),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
