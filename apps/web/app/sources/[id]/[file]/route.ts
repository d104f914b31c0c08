import { bibliographyResponse } from '../../../../src/reading-pages/sources/bibliography-response.ts';
import { getWorkHead } from '../../../../src/reading-pages/sources/one/get-work-head.ts';

type Props = { params: Promise<{ id: string; file: string }> };

/** One work for programs that keep bibliographies: `work.bib`, `work.ris`, `work.json`. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params;
  const get = async () => {
    const work = await getWorkHead(id);
    return work && [work];
  };
  return bibliographyResponse(file, { name: 'work', get });
}
