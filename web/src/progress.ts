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
      const told = (await answer.json()) as Record<string, unknown>;
      for (const element of job.querySelectorAll<HTMLElement>("[data-told]")) {
        const words = String(told[element.dataset["told"] ?? ""] ?? "");
        if (element.textContent !== words) element.textContent = words;
      }
      if (bar !== null && typeof told["all"] === "number" && typeof told["worked"] === "number") {
        bar.max = Math.max(told["all"], 1);
        bar.value = told["worked"];
      }
      if (told["isDone"] === true) location.reload(); // the page of a job that is done has more to say
      else setTimeout(() => void step(), pause);
    } catch {
      setTimeout(() => void step(), 4 * pause); // the site has gone for a while
    }
  }
}
