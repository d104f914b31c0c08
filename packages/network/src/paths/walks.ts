const ROOM_AT_FIRST = 256;

/**
 * Walks as growing columns: the entity that each has reached, the position of its last tie, the walk that it was grown from, and the days
 * from which it continues in a possible and in a certain order, `NO_CARRY` where it does not.
 */
export class Walks {
  count = 0;
  at = new Int32Array(ROOM_AT_FIRST);
  places = new Int32Array(ROOM_AT_FIRST);
  grownFrom = new Int32Array(ROOM_AT_FIRST);
  possible = new Int32Array(ROOM_AT_FIRST);
  certain = new Int32Array(ROOM_AT_FIRST);

  add(at: number, place: number, grownFrom: number, possible: number, certain: number): void {
    const walk = this.count;
    if (walk === this.places.length) this.#makeRoom();
    this.at[walk] = at;
    this.places[walk] = place;
    this.grownFrom[walk] = grownFrom;
    this.possible[walk] = possible;
    this.certain[walk] = certain;
    this.count += 1;
  }

  #makeRoom(): void {
    this.at = doubled(this.at);
    this.places = doubled(this.places);
    this.grownFrom = doubled(this.grownFrom);
    this.possible = doubled(this.possible);
    this.certain = doubled(this.certain);
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
