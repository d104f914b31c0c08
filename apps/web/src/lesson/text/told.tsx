import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './told.module.css';

type Props = { /** As `markdown` gives it. */ text: ReactNode; className?: string | undefined };

/** The blocks of a caption or a note; nothing where nothing is said. */
export function Told({ text, className }: Props) {
  return text === null ? null : <div className={clsx(styles.blocks, className)}>{text}</div>;
}
