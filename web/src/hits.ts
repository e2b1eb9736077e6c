/** What somebody may mean who types. */
export interface Suggestion {
  kind: string;
  text: string;
  note: string | null;
  address: string;
}

/** The suggestions of an answer that lead to a page of this site; whatever else came is left out. */
export function hits(answer: unknown): Suggestion[] {
  const all = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>)["hits"] : undefined;
  return Array.isArray(all) ? all.flatMap(read) : [];
}

/** The option that the arrows lead to, round and round; -1 is none yet. */
export function turn(at: number, by: number, count: number): number {
  if (count === 0) return -1;
  return at < 0 && by < 0 ? count - 1 : (at + by + count) % count;
}

function read(one: unknown): Suggestion[] {
  if (typeof one !== "object" || one === null) return [];
  const { kind, text, note, address } = one as Record<string, unknown>;
  if (typeof kind !== "string" || typeof text !== "string" || typeof address !== "string" || !isOwn(address)) return [];
  return [{ kind, text, note: typeof note === "string" ? note : null, address }];
}

/** A path of this site: "//host" and "/\\host" would lead to another one, and a browser drops tabs and line ends before it looks. */
function isOwn(address: string): boolean {
  return /^\/(?![/\\])[^\t\r\n]*$/.test(address);
}
