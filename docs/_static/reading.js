// What reading needs and the theme does not give; the pages work without it.

// A button on each snippet that copies, byte for byte, what was proved.
function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Browsers give a clipboard to https and localhost alone; elsewhere this still works.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done ? Promise.resolve() : Promise.reject();
}
document.querySelectorAll("figure[data-snippet]").forEach((figure) => {
  const button = document.createElement("button");
  const name = figure.dataset.snippet.split("/").pop();
  button.className = "copy";
  button.type = "button";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${name}`);
  button.addEventListener("click", async () => {
    const said = await copy(figure.querySelector("pre").textContent).then(
      () => "Copied", () => "Select it",
    );
    button.textContent = said;
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  figure.prepend(button);
});

// What is wider than its place can be scrolled with the keyboard, too.
function reach() {
  document.querySelectorAll("pre, .wy-table-responsive").forEach((one) => {
    const wide = one.scrollWidth > one.clientWidth;
    if (wide) one.tabIndex = 0;
    else one.removeAttribute("tabindex");
  });
}
addEventListener("load", reach);
addEventListener("resize", reach);
