// Everything works without this file; it only shortens the way.

// A menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.shut-outside[open]")) {
    if (!menu.contains(event.target)) menu.removeAttribute("open");
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.shut-outside[open]")) {
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
  }
});

// A second press of an impatient finger sends nothing twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
  setTimeout(() => delete form.dataset.sent, 8000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// A choice marked so sends its form at once; without script the form has its button.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send]")) event.target.form.requestSubmit();
});

// On paper nothing is folded.
window.addEventListener("beforeprint", () => {
  for (const section of document.querySelectorAll("details:is(.filling-section, .board-later):not([open])")) {
    section.dataset.folded = "";
    section.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const section of document.querySelectorAll("details[data-folded]")) {
    delete section.dataset.folded;
    section.open = false;
  }
});
