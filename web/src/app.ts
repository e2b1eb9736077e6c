// Everything here only adds to pages that work without it.
import { drop } from "./drop";
import { keys } from "./keys";
import { progress } from "./progress";
import { suggest } from "./suggest";

keys();
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) suggest(field);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) drop(form);
for (const job of document.querySelectorAll<HTMLElement>("[data-progress]")) progress(job);
