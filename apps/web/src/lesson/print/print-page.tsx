import { type LessonPrintParams, lessonAddress, lessonPrintAddress, PAPERS, SHEETS } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { FateMarkSymbols } from '../../marks/fate-mark-symbols.tsx';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import { Page } from '../../record/page/page.tsx';
import { PrintButton } from '../../record/page/print-button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRecord } from '../get-lessons.ts';
import { pageRule } from './paper-sizes.ts';
import styles from './print-page.module.css';
import { PAPER_WORDS, SHEET_WORDS } from './sheet-words.ts';

type Props = {
  lesson: LessonRecord;
  params: LessonPrintParams;
  problems: readonly string[];
  children: ReactNode;
};

/** Sheets of a lesson as they come out of the printer, and the choice among them, which does not. */
export function PrintPage({ lesson: { id }, params, problems, children }: Props) {
  return (
    <Page>
      <style>{pageRule(params.paper)}</style>
      <div className={styles.choice}>
        <div>
          <p className={styles.back}>
            <PageLink href={lessonAddress.href(id)}>Back to the lesson</PageLink>
          </p>
          <ChoiceLinks
            label="Print"
            choices={SHEETS.map((what) => ({
              href: lessonPrintAddress.href(id, { ...params, what }),
              words: SHEET_WORDS[what],
              isChosen: what === params.what,
            }))}
          />
          <ChoiceLinks
            label="Paper"
            choices={PAPERS.map((paper) => ({
              href: lessonPrintAddress.href(id, { ...params, paper }),
              words: PAPER_WORDS[paper],
              isChosen: paper === params.paper,
            }))}
          />
        </div>
        <PrintButton />
      </div>
      <AddressProblems problems={problems} />
      <FateMarkSymbols />
      <div>{children}</div>
    </Page>
  );
}
