import { bibliographyResponse } from '../../../src/reading-pages/sources/bibliography-response.ts';
import { getWorks } from '../../../src/reading-pages/sources/list/get-works.ts';

type Props = { params: Promise<{ file: string }> };

/** All works that the record cites: `kto-kogo.bib`, `kto-kogo.ris`, `kto-kogo.json`. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return bibliographyResponse((await params).file, { name: 'kto-kogo', get: getWorks });
}
