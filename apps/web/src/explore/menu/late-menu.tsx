'use client';
import { type ComponentProps, type ComponentType, cloneElement, type ReactElement, useState } from 'react';
import { useLatePart } from '../../ui/late/use-late-part.ts';

export type OpenedMenuProps = {
  /** The button of the menu, as its trigger. */
  button: ReactElement<ComponentProps<'button'>>;
  /** Whether it was opened by a key: then its first row has the focus. */
  isByKey: boolean;
};

type Props = {
  button: OpenedMenuProps['button'];
  load: () => Promise<ComponentType<OpenedMenuProps>>;
};

/** A menu that is loaded once it is opened, by a press or an arrow as all menus are. When it comes it is open. */
export function LateMenu({ button, load }: Props) {
  const [isByKey, setByKey] = useState(false);
  const [OpenedMenu, ask] = useLatePart(load);
  if (OpenedMenu !== null) return <OpenedMenu button={button} isByKey={isByKey} />;
  return cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: ({ detail }) => {
      setByKey(detail === 0);
      ask();
    },
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setByKey(true);
      ask();
    },
  });
}
