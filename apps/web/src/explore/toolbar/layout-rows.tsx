'use client';
import { Menu } from '@base-ui/react/menu';
import { type Layout, selectedOf } from '@kto-kogo/address';
import { Check } from 'lucide-react';
import { AROUND_WORDS, LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import { loadRun } from '../../picture/layouts/layouts.ts';
import { offeredLayouts } from '../../picture/layouts/offered-layouts.ts';
import menuStyles from '../../ui/menu.module.css';
import { focusOn, setLayout } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import styles from './layout-rows.module.css';

const AROUND = 'around';
type Choice = Layout | typeof AROUND;

/** The layouts, each with what its places mean. The one around somebody needs somebody who is selected. */
export function LayoutRows() {
  const { view, scene, record } = useExplorer();
  const change = useChange();
  const [selected, ...more] = selectedOf(view.selection);
  const centre = scene.ego?.centre.id ?? (more.length === 0 ? selected : undefined);
  const value: Choice = scene.ego === null ? view.layout : AROUND;
  const choose = (choice: Choice) => {
    if (choice !== AROUND) change(setLayout(choice));
    else if (centre !== undefined) change(focusOn(centre));
  };
  const name = centre === undefined ? undefined : record.network.nodes.get(centre)?.shortName;
  return (
    <Menu.RadioGroup aria-label="Layout of the network" value={value} onValueChange={choose}>
      {offeredLayouts(record).map((layout) => (
        <Row key={layout} value={layout} {...LAYOUT_WORDS[layout]} isChosen={value === layout} />
      ))}
      <Row
        value={AROUND}
        name={name === undefined ? AROUND_WORDS.name : `Around ${name}`}
        meaning={name === undefined ? 'Choose somebody first.' : AROUND_WORDS.meaning}
        isChosen={value === AROUND}
        isDisabled={centre === undefined}
      />
    </Menu.RadioGroup>
  );
}

type RowProps = { value: Choice; name: string; meaning: string; isChosen: boolean; isDisabled?: boolean };

function Row({ value, name, meaning, isChosen, isDisabled = false }: RowProps) {
  const { record } = useExplorer();
  // What is pointed at is loaded while one reads what it means.
  const prepare = () => {
    if (value !== AROUND) loadRun(value, record).catch(() => {});
  };
  return (
    <Menu.RadioItem
      value={value}
      closeOnClick
      disabled={isDisabled}
      className={menuStyles.item}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <Menu.RadioItemIndicator keepMounted style={{ visibility: isChosen ? 'visible' : 'hidden' }}>
        <Check size={16} strokeWidth={1.75} aria-hidden />
      </Menu.RadioItemIndicator>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.meaning}>{meaning}</span>
      </span>
    </Menu.RadioItem>
  );
}
