// The filling page works without this file. With it each box is saved as its writer leaves it, and what depends on it is shown at once.
const form = document.querySelector("[data-filling]");
let queue = Promise.resolve();
const waiting = new Set();

if (form) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("[data-cell]")) later(event.target);
  });
  // Enter in a box leads on to the next one, as in a spreadsheet; the buttons save the whole form.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input[data-cell]")) return;
    event.preventDefault();
    const boxes = [...form.querySelectorAll("[data-cell]")].filter((box) => box.offsetParent);
    boxes[boxes.indexOf(event.target) + 1]?.focus();
  });
  // A link to a place in a closed section opens it.
  window.addEventListener("hashchange", arrive);
  form.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) arrive(link.getAttribute("href"));
  });
  arrive();
  window.addEventListener("beforeunload", (event) => {
    if (waiting.size > 0 && !form.dataset.sent) event.preventDefault();
  });
}

function arrive(hash) {
  const name = (typeof hash === "string" ? hash : location.hash).slice(1);
  const place = name && document.getElementById(name);
  if (!place) return;
  (place.matches("details") ? place : place.closest("details"))?.setAttribute("open", "");
}

function later(box) {
  waiting.add(box);
  // One after the other, so that the pieces shown last are the newest.
  queue = queue.then(() => save([...waiting]));
}

async function save(boxes) {
  if (boxes.length === 0 || form.dataset.sent) return;
  const body = new FormData();
  const sent = new Map();
  for (const box of boxes) {
    waiting.delete(box);
    const seen = form.querySelector(`input[name="w.${CSS.escape(box.name.slice(2))}"]`);
    if (!seen) continue;
    body.set(box.name, box.value);
    body.set(seen.name, seen.value);
    sent.set(box.name, box.value);
    box.closest("tr")?.classList.add("saving");
  }
  body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { "X-Piece": "1" }, keepalive: true });
    if (!answer.ok) throw new Error(`${answer.status}`);
    replace(new DOMParser().parseFromString(await answer.text(), "text/html"), sent);
  } catch {
    const said = document.getElementById("da-luu");
    said.classList.add("failed");
    said.textContent = document.documentElement.lang === "en" ? "Not saved: no answer from the server. What you typed is still here; press Save." : "Chưa lưu được: máy chủ không trả lời. Số bạn ghi vẫn còn đây; mời bấm Lưu.";
  } finally {
    for (const row of form.querySelectorAll(".saving")) row.classList.remove("saving");
  }
}

function replace(fresh, sent) {
  for (const piece of fresh.querySelectorAll("[data-live][id]")) {
    const old = document.getElementById(piece.id);
    if (!old) continue;
    const focused = old.contains(document.activeElement);
    const unsaved = [...old.querySelectorAll("[data-cell]")].some((box) => sent.get(box.name) !== box.value && box.value !== piece.querySelector(`[name="${CSS.escape(box.name)}"]`)?.value);
    if (!focused && !unsaved && !(piece.matches("details") && old.open !== piece.open)) old.replaceWith(document.importNode(piece, true));
    else mend(old, piece, sent);
  }
}

// A row in which somebody is writing keeps its boxes; what stands around them is made new.
function mend(old, piece, sent) {
  if (piece.matches("details")) {
    const copy = document.importNode(piece, true);
    copy.open = old.open || (!old.querySelector("li") && copy.open);
    old.replaceWith(copy);
    return;
  }
  for (const field of piece.querySelectorAll("input[name], textarea[name], select[name]")) {
    const kept = old.querySelector(`[name="${CSS.escape(field.name)}"]`);
    if (!kept) continue;
    if (field.type === "hidden" || (kept !== document.activeElement && sent.get(kept.name) === kept.value)) kept.value = field.value;
  }
  const [parts, kept] = [piece.querySelectorAll("[data-part]"), old.querySelectorAll("[data-part]")];
  if (parts.length === kept.length) kept.forEach((part, at) => part.replaceWith(document.importNode(parts[at], true)));
}
