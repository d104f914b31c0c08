import { workResponse } from '../../../../src/reading-pages/sources/one/work-response.ts';

type Props = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return workResponse((await params).id, 'work.bib');
}
