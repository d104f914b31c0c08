'use client';
import { type ComponentProps, type ComponentType, cloneElement, type ReactElement } from 'react';
import { useLatePart } from '../../ui/late/use-late-part.ts';

type Button = ReactElement<ComponentProps<'button'>>;

export type OpenedMenuProps = {
  /** The button of the menu, as its trigger. */
  button: Button;
};

type Props = OpenedMenuProps & { load: () => Promise<ComponentType<OpenedMenuProps>> };

/** A menu that is loaded once it is opened, by a press or an arrow as all menus are. When it comes it is open. */
export function LateMenu({ button, load }: Props) {
  const [OpenedMenu, ask] = useLatePart(load);
  if (OpenedMenu !== null) return <OpenedMenu button={button} />;
  return cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => ask(),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      ask();
    },
  });
}
