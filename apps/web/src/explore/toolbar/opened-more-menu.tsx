'use client';
import { Menu } from '@base-ui/react/menu';
import { EGO_STEPS, type EgoSteps } from '@kto-kogo/address';
import { capital } from '@kto-kogo/domain';
import { LEVELS, type Level } from '@kto-kogo/network';
import { Bookmark, Check, ChevronRight, History, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { formatCount } from '../../ui/count-of.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from '../../ui/menu.module.css';
import { TOOLS } from '../actions/actions.ts';
import { setLevel, setSteps } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { HistoryRows } from '../history/history-rows.tsx';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { SavedViewsDialog } from '../saved/saved-views-dialog.tsx';
import { levelWord } from '../scene/level-words.ts';
import { LayoutRows } from './layout-rows.tsx';
import { stepsWords } from './steps-words.ts';

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function OpenedMoreMenu(menu: OpenedMenuProps) {
  const [isSavedOpen, setSavedOpen] = useState(false);
  return (
    <>
      <OpenedMenu {...menu}>
        <ToolRows />
        <HistorySubmenu />
        <Menu.Item className={styles.item} onClick={() => setSavedOpen(true)}>
          <Bookmark {...ICON} />
          Saved views
        </Menu.Item>
        <LayoutSubmenu />
        <Menu.Separator className={styles.separator} />
        <EgoOrLevelRows />
      </OpenedMenu>
      {isSavedOpen && <SavedViewsDialog isOpen onOpenChange={setSavedOpen} />}
    </>
  );
}

function ToolRows() {
  const { actions } = useExplorer();
  return TOOLS.map((action) => {
    const { icon: Icon, label, key } = action;
    return (
      <Menu.Item
        key={action.name}
        className={styles.item}
        disabled={!action.isEnabled(actions)}
        onClick={() => action.perform(actions)}
      >
        <Icon {...ICON} />
        {label}
        {key !== null && (
          <span className={styles.key}>
            <KeyCap>{action.isShift ? `Shift ${key}` : key.toUpperCase()}</KeyCap>
          </span>
        )}
      </Menu.Item>
    );
  });
}

function HistorySubmenu() {
  const { actions } = useExplorer();
  const hasPast = useStore(actions.store, ({ steps }) => steps.views.length > 1);
  return (
    <Menu.SubmenuRoot disabled={!hasPast}>
      <Menu.SubmenuTrigger className={styles.item}>
        <History {...ICON} />
        History of the view
        <ChevronRight {...ICON} className={styles.key} />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner>
          <Menu.Popup className={styles.popup}>
            <HistoryRows />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}

function LayoutSubmenu() {
  const { view } = useExplorer();
  if (view.shape !== 'network') return null;
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={styles.item}>
        <Waypoints {...ICON} />
        Layout of the network
        <ChevronRight {...ICON} className={styles.key} />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner>
          <Menu.Popup className={styles.popup}>
            <LayoutRows />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}

function EgoOrLevelRows() {
  const { scene } = useExplorer();
  return scene.ego === null ? <LevelRows /> : <StepRows />;
}

function StepRows() {
  const { view } = useExplorer();
  const change = useChange();
  return (
    <Menu.RadioGroup
      aria-label="How many steps"
      value={view.steps}
      onValueChange={(steps: EgoSteps) => change(setSteps(steps))}
    >
      {EGO_STEPS.map((steps) => (
        <Menu.RadioItem key={steps} value={steps} closeOnClick className={styles.item}>
          <Menu.RadioItemIndicator
            keepMounted
            style={{ visibility: view.steps === steps ? 'visible' : 'hidden' }}
          >
            <Check {...ICON} />
          </Menu.RadioItemIndicator>
          {capital(stepsWords(steps))}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function LevelRows() {
  const { view, record } = useExplorer();
  const change = useChange();
  return (
    <Menu.RadioGroup
      aria-label="How many people"
      value={view.level}
      onValueChange={(level: Level) => change(setLevel(level))}
    >
      {LEVELS.map((level) => (
        <Menu.RadioItem key={level} value={level} closeOnClick className={styles.item}>
          <Menu.RadioItemIndicator
            keepMounted
            style={{ visibility: view.level === level ? 'visible' : 'hidden' }}
          >
            <Check {...ICON} />
          </Menu.RadioItemIndicator>
          {levelWord(record, level)}, {formatCount(record.people[level].size)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
