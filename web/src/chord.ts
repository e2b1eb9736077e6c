const patience = 1200; // milliseconds for the second key of "g l"

/** Keys one after the other: "g" and soon after it "l" are "g l". */
export class Chord {
  #first = "";
  #since = 0;

  /** What a key may mean now, the longest first. */
  meanings(key: string, at: number): string[] {
    return this.#first !== "" && at - this.#since < patience ? [`${this.#first} ${key}`, key] : [key];
  }

  /** A key was pressed; one that did something begins nothing. */
  press(key: string, at: number, did: boolean): void {
    this.#first = did ? "" : key;
    this.#since = at;
  }
}
