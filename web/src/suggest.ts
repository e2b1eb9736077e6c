import { hits, turn, type Suggestion } from "./hits";
import { make } from "./make";

const pause = 120; // milliseconds after the last key
let lists = 0;

/** Search as you type: a list under the field, after the ARIA combobox pattern. data-suggest is the address asked with ?q=. */
export function suggest(field: HTMLInputElement): void {
  const address = field.dataset["suggest"] ?? "";
  const list = make("ul", { class: "suggest", role: "listbox", id: `suggest-${++lists}`, "aria-label": "Suggestions" });
  const told = make("span", { class: "vh", role: "status" });
  let running: AbortController | undefined;
  let timer = 0;
  let at = -1;

  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" }).forEach(([name, value]) => field.setAttribute(name, value));
  list.hidden = true;
  field.parentElement?.classList.add("suggests");
  field.after(list, told);

  field.addEventListener("input", () => {
    clearTimeout(timer);
    running?.abort();
    timer = window.setTimeout(ask, pause);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && at >= 0) options()[at]?.querySelector("a")?.click();
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", () => setTimeout(close, 150)); // after a click on one of them has been heard

  async function ask(): Promise<void> {
    const words = field.value.trim();
    if (words.length < 2) return close();
    running = new AbortController();
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(words)}`, { signal: running.signal, headers: { accept: "application/json" } });
      if (answer.ok) show(hits(await answer.json()));
      else close();
    } catch {
      close(); // overtaken by the next key, or the site has gone: the form still works
    }
  }

  function show(suggestions: Suggestion[]): void {
    at = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0 || document.activeElement !== field;
    field.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = suggestions.length === 1 ? "1 suggestion" : `${suggestions.length} suggestions`;
  }

  function option(one: Suggestion, i: number): HTMLElement {
    const words = make("span", { class: one.kind === "question" ? "w" : "", dir: "auto" }, one.text); // a question is named by a page's words
    const link = make("a", { href: one.address, tabindex: "-1" }, words, " ", make("span", { class: "small" }, [one.kind, one.note].filter(Boolean).join(" · ")));
    return make("li", { role: "option", id: `${list.id}-${i}`, "aria-selected": "false" }, link);
  }

  function move(by: number): void {
    const all = options();
    if (all.length === 0) return;
    all[at]?.setAttribute("aria-selected", "false");
    at = turn(at, by, all.length);
    all[at]?.setAttribute("aria-selected", "true");
    all[at]?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", all[at]?.id ?? "");
  }

  function options(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  function close(): void {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
}
