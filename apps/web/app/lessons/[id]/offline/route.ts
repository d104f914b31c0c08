import { permanentRedirect } from 'next/navigation';
import { RequestError } from '../../../../src/graphql/request-error.ts';
import { unansweredResponse } from '../../../../src/graphql/unanswered-response.ts';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { lessonFile } from '../../../../src/lesson/offline/lesson-file.ts';
import { offlineHref } from '../../../../src/lesson/offline/offline-href.ts';
import { pageAddress } from '../../../../src/record/page/page-address.ts';

type Context = { params: Promise<{ id: string }> };

/** A lesson as one file, to be opened without a network. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  try {
    const lesson = await getLesson(id);
    // The stack puts its page for what is not there in place of a page.
    if (lesson === null) return answer('', 404, {});
    if (lesson.id !== id) permanentRedirect(offlineHref(lesson.id));
    return answer(await lessonFile(lesson.id, await pageAddress('')), 200, {
      'content-disposition': `attachment; filename="${lesson.id}.html"`,
      // Who deletes a lesson deletes it at once.
      ...(lesson.isShipped
        ? { 'cache-control': 'public, max-age=60' }
        : { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' }),
    });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return unansweredResponse(error);
  }
}

function answer(html: string, status: number, headers: Readonly<Record<string, string>>): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}
