/** Layers of a text on and off without loading it again: a checkbox data-layer="NAME" sets the class hide-NAME on the body and ?hide=NAME in the address. */
export function layers(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox][data-layer]")];
  for (const box of boxes) {
    box.addEventListener("change", () => {
      const hidden = boxes.filter((one) => !one.checked).map((one) => one.dataset["layer"] ?? "");
      for (const one of boxes) document.body.classList.toggle(`hide-${one.dataset["layer"]}`, !one.checked);
      const address = new URL(location.href);
      if (hidden.length === 0) address.searchParams.delete("hide");
      else address.searchParams.set("hide", hidden.join(","));
      history.replaceState(null, "", address);
    });
  }
}
