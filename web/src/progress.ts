import { Figures } from "./figures";

const pause = 600; // milliseconds between two questions

/** Keeps the figures of a running job right where they stand: data-progress is its twin, data-told names what of it an element shows. */
export function progress(job: HTMLElement): void {
  const address = job.dataset["progress"] ?? "";
  const bar = job.querySelector("progress");

  void step();

  async function step(): Promise<void> {
    try {
      const answer = await fetch(address, { headers: { accept: "application/json" } });
      if (!answer.ok) return;
      const told = new Figures(await answer.json());
      for (const element of job.querySelectorAll<HTMLElement>("[data-told]")) {
        const words = told.words(element.dataset["told"] ?? "");
        if (element.textContent !== words) element.textContent = words;
      }
      if (bar !== null && told.done !== undefined) Object.assign(bar, told.done);
      if (told.isDone) location.reload(); // the page of a job that is done has more to say
      else setTimeout(() => void step(), pause);
    } catch {
      setTimeout(() => void step(), 4 * pause); // the site has gone for a while
    }
  }
}
