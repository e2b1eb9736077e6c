import { Chord } from "./chord";
import { make } from "./make";

const kept = "whence-keys";
const row = "[data-row],main tbody tr:has(a)";
const up = ".kick a:last-of-type"; // the view above this one
const typed = "input:not([type=checkbox],[type=radio],[type=submit],[type=button]),textarea,select,[contenteditable]";

/** Keys for what stands on the page: data-key="a" or "g l" on links, buttons and fields, j and k for rows (of tables, and data-row elsewhere), u for the view above. "?" shows them; they can be turned off. */
export function keys(): void {
  const chord = new Chord();
  const dialog = new Sheet();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (event.target instanceof Element && (event.target.matches(typed) || event.target.closest("dialog"))) return;
    if (!areOn()) return;
    const done = chord.meanings(event.key, event.timeStamp).some(press) || walk(event.key) || climb(event.key) || (event.key === "?" && dialog.open());
    chord.press(event.key, event.timeStamp, done);
    if (done) event.preventDefault();
  });
}

function press(key: string): boolean {
  const wanted = [...document.querySelectorAll<HTMLElement>("[data-key]")].find((element) => element.dataset["key"] === key && element.checkVisibility());
  if (wanted === undefined) return false;
  wanted.focus();
  if (wanted instanceof HTMLInputElement && wanted.matches(typed)) wanted.select();
  else if (!wanted.matches(typed)) wanted.click();
  return true;
}

/** j and k: the next and the previous row; its first link takes the focus, so that Enter opens it. */
function walk(key: string): boolean {
  if (key !== "j" && key !== "k") return false;
  const rows = [...document.querySelectorAll<HTMLElement>(row)].filter((one) => one.checkVisibility());
  if (rows.length === 0) return false;
  const at = rows.findIndex((one) => one.contains(document.activeElement));
  const next = rows[key === "j" ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
  next?.querySelector<HTMLElement>("a,button")?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

function climb(key: string): boolean {
  const link = document.querySelector<HTMLElement>(up);
  if (key !== "u" || link === null) return false;
  link.click();
  return true;
}

function areOn(): boolean {
  try {
    return localStorage.getItem(kept) !== "off";
  } catch {
    return true; // storage may be forbidden; then the choice lasts as long as the page
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, "off");
  } catch {
    /* as above */
  }
}

/** All keys of this page, and the switch. A button at the foot opens it too, for those who turned the keys off. */
class Sheet {
  readonly #dialog = make("dialog", { class: "keys", "aria-labelledby": "keys-title" });

  constructor() {
    const button = make("button", { class: "x", type: "button" }, "Keys");
    button.addEventListener("click", () => this.open());
    document.querySelector(".foot")?.append(button);
    document.body.append(this.#dialog);
  }

  open(): boolean {
    const on = make("input", { type: "checkbox", id: "keys-on" });
    on.checked = areOn();
    on.addEventListener("change", () => turn(on.checked));
    this.#dialog.replaceChildren(
      make("h2", { id: "keys-title" }, "Keys of this page"),
      make("dl", {}, ...this.#lines()),
      make("label", {}, on, " Keys are on. They rest while you type."),
      make("form", { method: "dialog" }, make("button", { class: "btn" }, "Close")),
    );
    if (!this.#dialog.open) this.#dialog.showModal();
    return true;
  }

  #lines(): HTMLElement[] {
    const lines = new Map<string, string>();
    for (const element of document.querySelectorAll<HTMLElement>("[data-key]")) {
      const key = element.dataset["key"] ?? "";
      if (element.checkVisibility() && !lines.has(key)) lines.set(key, nameOf(element));
    }
    if (document.querySelector(up) !== null) lines.set("u", "up");
    if (document.querySelector(row) !== null) lines.set("j", "next row").set("k", "previous row").set("Enter", "open");
    lines.set("?", "all keys");
    return [...lines].flatMap(([key, name]) => [make("dt", {}, ...key.split(" ").flatMap((one, i) => [i > 0 ? " " : "", make("kbd", {}, one)])), make("dd", {}, name)]);
  }
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  const name = (element.dataset["keyName"] ?? element.ariaLabel ?? label ?? "").replace(/\s+/g, " ").trim();
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
