import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ClassBar } from '../src/lesson/class/bar/class-bar.tsx';
import { AddToLesson } from '../src/lesson/tray/add-to-lesson.tsx';
import { LessonTray } from '../src/lesson/tray/lesson-tray.tsx';
import { WayBackBar } from '../src/lesson/way-back/way-back-bar.tsx';
import { SiteHeader } from '../src/record/page/header/site-header.tsx';
import { UncheckedNotice } from '../src/record/page/unchecked/unchecked-notice.tsx';
import { Palette } from '../src/record/palette/palette.tsx';
import { SLASH_KEY_SCRIPT } from '../src/record/search/slash-key.ts';
import { getSubject } from '../src/record/subject/get-subject.ts';
import { subjectWords } from '../src/record/subject/subject-words.ts';
import { TermCards } from '../src/record/terms/term-cards.tsx';
import { CopyByHand } from '../src/ui/copy/copy-by-hand.tsx';
import { EARLY_EVENTS_SCRIPT } from '../src/ui/early/early-events.ts';
import { EarlyListener } from '../src/ui/early/early-listener.tsx';
import { FontPreload } from '../src/ui/font-preload.tsx';
import { FRAMED_SCRIPT } from '../src/ui/framed/framed.ts';
import { InlineScript } from '../src/ui/inline-script.tsx';
import { OfflineNotice } from '../src/ui/online/offline-notice.tsx';
import { PALETTE } from '../src/ui/palette.ts';
import { THEME_SCRIPT } from '../src/ui/theme/theme-choice.ts';
import { TRANSLATION_SCRIPT } from '../src/ui/translation/survive-translation.ts';
import { TextsAsSent } from '../src/ui/translation/texts-as-sent.tsx';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './globals.css';

// Every page bears a nonce and shows the record as it is now.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: 'Kto-Kogo: who, whom?', template: '%s · Kto-Kogo' },
    // Pages that say that the record does not answer have a head too.
    description: await getSubject().then(
      subjectWords,
      () => 'Who accused, replaced, arrested and tried whom, on what date, and on what evidence.',
    ),
    applicationName: 'Kto-Kogo',
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' } },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PALETTE.panel.light },
    { media: '(prefers-color-scheme: dark)', color: PALETTE.panel.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // A script in the head sets the theme on this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <InlineScript
          code={[THEME_SCRIPT, FRAMED_SCRIPT, TRANSLATION_SCRIPT, SLASH_KEY_SCRIPT, EARLY_EVENTS_SCRIPT].join(
            ';',
          )}
        />
        <FontPreload />
      </head>
      <body>
        <TextsAsSent />
        <SiteHeader acts={<AddToLesson />} />
        <UncheckedNotice />
        {/* At the foot to the eye; to the keyboard after the camera, and not after all of the page. */}
        <LessonTray />
        <WayBackBar />
        <ClassBar />
        {children}
        <Palette />
        <TermCards />
        <CopyByHand />
        <OfflineNotice />
        <EarlyListener />
      </body>
    </html>
  );
}
