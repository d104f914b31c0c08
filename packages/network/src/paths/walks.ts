const ROOM_AT_FIRST = 256;

/** Walks as growing columns: position of the last tie, parent walk, and the day from which it continues. */
export class Walks {
  count = 0;
  places = new Int32Array(ROOM_AT_FIRST);
  grownFrom = new Int32Array(ROOM_AT_FIRST);
  goesOnFrom = new Int32Array(ROOM_AT_FIRST);

  add(place: number, grownFrom: number, goesOnFrom: number): void {
    if (this.count === this.places.length) {
      this.places = doubled(this.places);
      this.grownFrom = doubled(this.grownFrom);
      this.goesOnFrom = doubled(this.goesOnFrom);
    }
    this.places[this.count] = place;
    this.grownFrom[this.count] = grownFrom;
    this.goesOnFrom[this.count] = goesOnFrom;
    this.count += 1;
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
