'use client';
import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { countOf } from '../../ui/count-of.ts';
import { CITE, EMBED, type LateDialog } from '../commands/late-dialogs.tsx';
import { OpenedDialog } from '../commands/opened-dialog.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { ExportProgress } from './export-progress.tsx';
import { DATA_FORMATS, type Format, PNG, SVG } from './formats.ts';
import styles from './opened-export-menu.module.css';
import { type Scope, tiesIn } from './scope.ts';
import { useExport } from './use-export.ts';

const SCOPES: readonly { scope: Scope; words: string }[] = [
  { scope: 'kept', words: 'What the filters keep' },
  { scope: 'drawn', words: 'Only what is drawn' },
];

/** The menu, open from the start: it is loaded because the reader opened it. */
export function OpenedExportMenu(menu: OpenedMenuProps) {
  const explorer = useExplorer();
  const [scope, setScope] = useState<Scope>('kept');
  const [dialog, setDialog] = useState<LateDialog | null>(null);
  const { state, run, retry, cancel } = useExport();
  const row = (format: Format) => (
    <Row key={format.name} name={format.name} use={format.use} onChoose={() => run(format, scope)} />
  );
  return (
    <>
      <OpenedMenu {...menu} positionerClassName={styles.positioner} className={styles.popup}>
        <Menu.Group>
          <Menu.GroupLabel className={styles.title}>The drawing as a picture</Menu.GroupLabel>
          {row(PNG)}
          {row(SVG)}
          <Row
            name="PDF"
            use="by printing: choose “Save as PDF”"
            onChoose={() => setTimeout(() => window.print())}
          />
        </Menu.Group>
        <Menu.Separator className={styles.line} />
        <Menu.RadioGroup value={scope} onValueChange={setScope}>
          <Menu.GroupLabel className={styles.title}>The data of</Menu.GroupLabel>
          {SCOPES.map(({ scope: each, words }) => (
            <Menu.RadioItem key={each} value={each} className={styles.item} closeOnClick={false}>
              <span className={styles.check}>
                <Menu.RadioItemIndicator>
                  <Check size={15} strokeWidth={2} aria-hidden />
                </Menu.RadioItemIndicator>
              </span>
              <span>
                {words}: {countOf(tiesIn(explorer, each).length, 'tie', 'ties')}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {DATA_FORMATS.map(({ title, formats }) => (
          <Menu.Group key={title}>
            <Menu.GroupLabel className={styles.title}>{title}</Menu.GroupLabel>
            {formats.map(row)}
          </Menu.Group>
        ))}
        <Menu.Separator className={styles.line} />
        <Row name="Cite this view" use="plain, BibTeX, RIS, CSL-JSON" onChoose={() => setDialog(CITE)} />
        <Row name="Embed" use="a frame for a page of your own" onChoose={() => setDialog(EMBED)} />
      </OpenedMenu>
      <ExportProgress state={state} onCancel={cancel} onRetry={retry} />
      {dialog !== null && <OpenedDialog dialog={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}

/** A name, and what it is for: spoken as a description, so that the name alone can be typed and said. */
function Row({ name, use, onChoose }: { name: string; use: string; onChoose: () => void }) {
  const id = useId();
  return (
    <Menu.Item
      className={styles.item}
      onClick={onChoose}
      label={name}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-use`}
    >
      <span id={`${id}-name`} className={styles.name}>
        {name}
      </span>{' '}
      <span id={`${id}-use`} className={styles.use}>
        {use}
      </span>
    </Menu.Item>
  );
}
