import { lessonPrintAddress } from '@kto-kogo/address';
import { Download, Printer } from 'lucide-react';
import { ButtonAnchor, ButtonLink } from '../../ui/button.tsx';
import { offlineHref } from '../offline/offline-href.ts';
import { ForkButton } from '../own/fork-button.tsx';

/** What else can be done with a lesson than to read it here. */
export function LessonActs({ lesson: { id, title } }: { lesson: { id: string; title: string } }) {
  return (
    <>
      <ButtonLink href={lessonPrintAddress.href(id)}>
        <Printer size={15} strokeWidth={1.75} aria-hidden />
        Print
      </ButtonLink>
      <ButtonAnchor href={offlineHref(id)} download>
        <Download size={15} strokeWidth={1.75} aria-hidden />
        Take offline
      </ButtonAnchor>
      <ForkButton lesson={{ id, title }} />
    </>
  );
}
