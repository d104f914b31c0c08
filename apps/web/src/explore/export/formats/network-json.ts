import type { Id } from '@kto-kogo/domain';
import type { ExportInput } from '../export-input.ts';
import { provenanceOf } from '../provenance.ts';
import { citedWorks } from './cited-works.ts';

/** The view as JSON, in the words and fields of the API. Works stand once, citations name them by id. */
export function networkJson(input: ExportInput): string {
  const { title, nodes, ties, people, details, stances } = input;
  const places = <Cited extends { citations: readonly { work: { id: string } }[] }>(cited: Cited) => ({
    ...cited,
    citations: cited.citations.map((place) => ({ ...place, work: place.work.id })),
  });
  const lensOf = (id: Id) => {
    const marks = stances.get(id) ?? [];
    const said = marks.map(({ lens, stance: { kind, note } }) => ({ interpretation: lens.id, kind, note }));
    return said.length > 0 && { stances: said };
  };
  const graph = {
    about: { title, ...provenanceOf(input), api: `${input.site}/graphql` },
    nodes: nodes.map((node) => {
      const person = people.get(node.id);
      return { ...node, ...(person !== undefined && places(person)), ...lensOf(node.id) };
    }),
    ties: ties.map((tie) => {
      const detail = details.get(tie.id);
      return { ...tie, ...(detail !== undefined && places(detail)), ...lensOf(tie.id) };
    }),
    works: citedWorks(input).map(({ work }) => work),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
