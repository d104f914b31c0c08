import type { Room } from '@kto-kogo/room';
import type { OnChange } from './room-store.ts';

/** Who watches which class on this server. */
export class Watchers {
  readonly #byRoom = new Map<string, Set<OnChange>>();

  /** @returns stops it */
  add(id: string, onChange: OnChange): () => void {
    const watching = this.#byRoom.get(id) ?? new Set();
    this.#byRoom.set(id, watching.add(onChange));
    return () => {
      watching.delete(onChange);
      if (watching.size === 0 && this.#byRoom.get(id) === watching) this.#byRoom.delete(id);
    };
  }

  has(id: string): boolean {
    return this.#byRoom.has(id);
  }

  ids(): string[] {
    return [...this.#byRoom.keys()];
  }

  /** @param room null where it is lost */
  tell(id: string, room: Room | null): void {
    for (const onChange of [...(this.#byRoom.get(id) ?? [])]) onChange(room);
  }
}
