import { lessonAddress, lessonEditAddress, presentAddress } from '@kto-kogo/address';
import type { OwnLesson } from '../../own/own-lessons.ts';

export type LessonLink = { label: string; href: string; can: string };

/** The links of a lesson, and what each of them opens. @param site such as `https://kto-kogo.example` */
export function lessonLinks({ id, editKey, teachKey }: OwnLesson, site: string): readonly LessonLink[] {
  return [
    {
      label: 'Read',
      href: site + lessonAddress.href(id),
      can: 'For your students. They read the published lesson, without notes.',
    },
    ...(teachKey === null
      ? []
      : [
          {
            label: 'Teach',
            href: `${site}${presentAddress.href(id)}#${teachKey}`,
            can: 'For you and colleagues. Presents it, with notes and answers. It changes nothing.',
          },
        ]),
    ...(editKey === null
      ? []
      : [
          {
            label: 'Edit',
            href: `${site}${lessonEditAddress.href(id)}#${editKey}`,
            can: 'For you. Who has it can change, publish and delete the lesson.',
          },
        ]),
  ];
}

/** The links as a text file: who loses them all cannot get back in. */
export function linksFile(title: string, links: readonly LessonLink[]): string {
  const rows = links.map(({ label, href, can }) => `${label}: ${can}\n${href}\n`);
  return [`${title}\n`, 'Keep this file: there is no account, and no other way back in.\n', ...rows].join(
    '\n',
  );
}
