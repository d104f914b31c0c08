import { Autocomplete } from '@base-ui/react/autocomplete';
import { ArrowRight } from 'lucide-react';
import { KeyCap } from '../../ui/key-cap.tsx';
import { FindHitLine } from '../search/find-hit-line.tsx';
import { foundKey } from '../search/found-href.ts';
import styles from './opened-palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-items.ts';

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What the palette offers, in its groups. */
export function PaletteList({ onChoose }: { onChoose: (item: PaletteItem) => void }) {
  return (
    <Autocomplete.List className={styles.list}>
      {({ value, items }: PaletteGroup) => (
        <Autocomplete.Group key={value} items={items}>
          <Autocomplete.GroupLabel className={styles.group}>{value}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(item: PaletteItem) => (
              <Autocomplete.Item
                key={keyOf(item)}
                value={item}
                className={styles.item}
                onClick={() => onChoose(item)}
              >
                <Line item={item} />
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

function keyOf(item: PaletteItem): string {
  if (item.of === 'hit') return foundKey(item.hit.found);
  return item.of === 'page' ? item.href : item.command.name;
}

function Line({ item }: { item: PaletteItem }) {
  if (item.of === 'hit') return <FindHitLine hit={item.hit} />;
  if (item.of === 'page')
    return (
      <span className={styles.line}>
        <ArrowRight {...ICON} />
        {item.label}
      </span>
    );
  const { icon: Icon, label, keys } = item.command;
  return (
    <span className={styles.line}>
      <Icon {...ICON} />
      {label}
      <span className={styles.keys} aria-hidden>
        {keys.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </span>
    </span>
  );
}
