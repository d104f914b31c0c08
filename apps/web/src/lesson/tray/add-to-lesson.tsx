'use client';
import { Camera } from 'lucide-react';
import { useCommand } from '../../record/palette/added-commands.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './add-to-lesson.module.css';
import { askToAdd } from './asked-to-add.ts';
import { setTray } from './tray.ts';
import { useIsStage } from './use-is-stage.ts';

const ADD = {
  name: 'add-to-lesson',
  label: 'Add to a lesson',
  words: 'camera step class teach view',
  icon: Camera,
  keys: [],
  perform: () => {
    setTray({ isOpen: true });
    askToAdd();
  },
} satisfies Command;

/** In the header of every page that draws something: puts it into the lesson that is being made. From the first on, so that nothing moves. */
export function AddToLesson() {
  return useIsStage() && <Add />;
}

function Add() {
  useCommand(ADD);
  return (
    <IconButton name={ADD.label} className={styles.add} onClick={ADD.perform}>
      <Camera size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}
