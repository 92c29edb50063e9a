// The review page works without this file. With it each field is saved as it is left, and text and reading point at each other.
const review = document.querySelector("[data-review]");

if (review) {
  document.documentElement.classList.add("with-script");
  review.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-key]");
    if (form && event.target.name && event.target.type !== "hidden") save(form, event.target);
  });
  for (const kind of ["mouseover", "focusin"]) review.addEventListener(kind, (event) => light(event.target, kind === "focusin"));
  review.addEventListener("click", go);
  window.addEventListener("hashchange", arrive);
  arrive();
}

let queue = Promise.resolve();

// One after the other, so that the pieces shown last are the newest.
function save(form, field) {
  const row = field.closest("[data-field]");
  mark(row, "saving");
  const value = field.value;
  queue = queue.then(() => send(form, field.name, value)).then(
    () => mark(row, "saved"),
    () => mark(row, "failed"),
  );
}

async function send(form, name, value) {
  const body = new FormData();
  for (const hidden of form.querySelectorAll("input[type=hidden]")) body.set(hidden.name, hidden.value);
  body.set("name", name);
  body.set("value", value);
  const answer = await fetch(form.action.replace(/handler=\w+/, "handler=Field"), { method: "POST", body, headers: { "X-Piece": "1" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

// What stands around a field (its window, what is still asked, the count) comes back from the server and takes the place of the old.
function replace(fresh) {
  for (const piece of fresh.querySelectorAll("[data-live][id]")) {
    const old = document.getElementById(piece.id);
    if (old && !old.contains(document.activeElement)) old.replaceWith(piece);
    else if (old) old.addEventListener("focusout", () => setTimeout(() => old.isConnected && !old.contains(document.activeElement) && old.replaceWith(piece)), { once: true });
  }
}

function mark(row, state) {
  if (!row) return;
  row.classList.remove("saving", "saved", "failed");
  row.classList.add(state);
  const field = row.querySelector(".edit");
  field?.toggleAttribute("aria-invalid", state === "failed");
  if (state === "saved") row.classList.add("corrected");
}

// Looking at a field lights its words in the text; looking at words lights their field.
function light(target, focused) {
  const row = target.closest?.("[data-field]");
  const words = target.closest?.("[data-for]");
  if (!row && !words) return;
  for (const lit of review.querySelectorAll(".lit")) lit.classList.remove("lit");
  const keys = words ? words.dataset.for.split(" ") : [row.dataset.field];
  const found = [];
  for (const key of keys) {
    for (const mark of review.querySelectorAll(`[data-for~="${CSS.escape(key)}"]`)) {
      mark.classList.add("lit");
      found.push(mark);
    }
    review.querySelector(`[data-field="${CSS.escape(key)}"]`)?.classList.add("lit");
  }
  if (row && focused) show(found[0]);
}

// A pane is scrolled, never the whole page, so that the eye keeps its place.
function show(element) {
  const pane = element?.closest(".pane");
  if (!pane || getComputedStyle(pane).overflowY !== "auto") return;
  const at = element.getBoundingClientRect();
  const room = pane.getBoundingClientRect();
  if (at.top < room.top + 48 || at.bottom > room.bottom - 24) pane.scrollBy({ top: at.top - room.top - room.height / 3, behavior: calm() });
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

function go(event) {
  const link = event.target.closest('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, "", link.hash);
  arrive();
}

function arrive() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  const pane = target.closest(".pane");
  if (pane && getComputedStyle(pane).overflowY === "auto" && target !== pane) show(target);
  else target.scrollIntoView({ block: "start", behavior: calm() });
  if (target.matches("details")) target.querySelector("summary").focus({ preventScroll: true });
  else if (target.matches("input, textarea, select, [tabindex]")) target.focus({ preventScroll: true });
  light(target, true);
}
