/** What a running job tells of itself, whatever came. */
export class Figures {
  readonly #told: Record<string, unknown>;

  constructor(answer: unknown) {
    this.#told = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
  }

  /** One of its figures as words; nothing where it does not tell. */
  words(name: string): string {
    const told = this.#told[name];
    return typeof told === "string" || typeof told === "number" ? String(told) : "";
  }

  /** How much is done, for a bar; undefined where it does not tell. */
  get done(): { max: number; value: number } | undefined {
    const { all, worked } = this.#told;
    return typeof all === "number" && typeof worked === "number" ? { max: Math.max(all, 1), value: worked } : undefined;
  }

  /** Whether it has come to its end. */
  get isDone(): boolean {
    return this.#told["isDone"] === true;
  }
}
