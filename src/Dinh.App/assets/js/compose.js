// The writing page works without this file. With it each card is saved as its writer pauses, and what is found stands beside it at once.
const form = document.querySelector("[data-compose]");
const pause = 1500;
const waiting = new Map();
let queue = Promise.resolve();

if (form) {
  document.documentElement.classList.add("with-script");
  form.addEventListener("input", (event) => {
    suggest(event.target);
    later(event.target, pause);
  });
  form.addEventListener("change", (event) => later(event.target, 0));
  form.addEventListener("click", go);
  // A button sends the whole form; a card that is on its way must not be sent over it.
  form.addEventListener("submit", () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });
  window.addEventListener("beforeunload", (event) => {
    if ((waiting.size > 0 || form.querySelector("[data-card].failed")) && !form.dataset.sent) event.preventDefault();
  });
  window.addEventListener("hashchange", arrive);
  arrive();
}

function later(field, delay) {
  const card = field.closest?.("[data-card]");
  if (!card || !field.name || card.querySelector("[role=alert]")) return;
  clearTimeout(waiting.get(card));
  waiting.set(
    card,
    setTimeout(() => {
      waiting.delete(card);
      // One after the other, so that the pieces shown last are the newest.
      queue = queue.then(() => save(card));
    }, delay),
  );
}

async function save(card) {
  if (form.dataset.sent || card.querySelector("[role=alert]")) return;
  const body = new FormData();
  for (const field of card.querySelectorAll("input, textarea, select")) body.set(field.name, field.value);
  const sent = new Map([...body].map(([name, value]) => [name, value]));
  body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  card.classList.add("saving");
  try {
    const answer = await fetch(`${form.getAttribute("action")}?handler=Card`, { method: "POST", body, headers: { "X-Piece": "1" }, keepalive: [...sent.values()].join("").length < 15000 });
    if (!answer.ok) throw new Error(`${answer.status}`);
    replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
    card.classList.remove("failed");
    // What was typed while the answer was on its way is saved next.
    for (const field of card.querySelectorAll("input:not([type=hidden]), textarea, select")) if (sent.get(field.name) !== field.value) later(field, pause);
  } catch {
    card.classList.add("failed");
    const saved = document.querySelector("[data-saved]");
    if (saved) saved.textContent = document.documentElement.lang === "en" ? "Not saved: no answer from the server. What you wrote is still here." : "Chưa lưu được: máy chủ không trả lời. Lời đã ghi vẫn còn đây.";
  } finally {
    card.classList.remove("saving");
  }
}

function replace(fresh) {
  // A piece that is put into the page is no longer among the fresh ones.
  const told = new Set([...fresh.querySelectorAll("[data-notes]")].map((notes) => notes.id));
  for (const piece of fresh.querySelectorAll("[data-live][id]")) {
    const old = document.getElementById(piece.id);
    if (!old) continue;
    const open = old.querySelector("details")?.open;
    if (open) piece.querySelector("details")?.setAttribute("open", "");
    if (!old.contains(document.activeElement)) old.replaceWith(piece);
  }
  for (const notes of document.querySelectorAll("[data-notes]")) if (!told.has(notes.id)) notes.replaceChildren();
}

// A list of bodies is completed after its last semicolon.
function suggest(field) {
  const list = field.list;
  if (!list) return;
  const names = list.dataset.names ? JSON.parse(list.dataset.names) : [...list.options].map((option) => option.value);
  list.dataset.names = JSON.stringify(names);
  const before = field.value.includes(";") ? `${field.value.slice(0, field.value.lastIndexOf(";")).trimEnd()}; ` : "";
  if (list.dataset.before === before) return;
  list.dataset.before = before;
  list.replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: before + name })));
}

function go(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, "", link.hash);
  arrive();
}

function arrive() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  const field = target.matches("input, textarea, select") ? target : target.querySelector("textarea, input:not([type=hidden]), select");
  field?.focus({ preventScroll: true });
}
