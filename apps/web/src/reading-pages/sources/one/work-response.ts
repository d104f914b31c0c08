import { bibliographyResponse } from '../bibliography-response.ts';
import { getWorkHead } from './get-work-head.ts';

/** One work for programs that keep bibliographies. @param file `work.bib`, `work.ris` or `work.json` */
export function workResponse(id: string, file: string): Promise<Response> {
  const get = async () => {
    const work = await getWorkHead(id);
    return work && [work];
  };
  return bibliographyResponse(file, { name: 'work', savedAs: id, get });
}
