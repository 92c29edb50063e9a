// Without this file the form sends all files at once. With it each goes by itself, with its progress, and files can be dropped.
const form = document.querySelector("[data-upload]");
const list = document.querySelector("[data-uploaded]");

if (form && list) {
  const drop = form.querySelector("[data-drop]");
  const input = form.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, (event) => over(event, true));
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, (event) => over(event, false));
  drop.addEventListener("drop", (event) => take([...event.dataTransfer.files]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    delete form.dataset.sent;
    take([...input.files]);
    form.reset();
  });

  function over(event, inside) {
    event.preventDefault();
    drop.classList.toggle("over", inside);
  }

  async function take(files) {
    const rows = files.map((file) => [file, waiting(file.name)]);
    for (const [file, row] of rows) await send(file, row);
    const drafts = [...list.querySelectorAll(".upload:not(.refused) a")];
    if (files.length === 1 && drafts.length === 1 && list.children.length === 1) location.href = drafts[0].href;
  }

  function waiting(name) {
    const row = document.createElement("li");
    row.className = "upload busy";
    const body = document.createElement("div");
    const title = document.createElement("p");
    title.className = "name";
    title.textContent = name;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.setAttribute("aria-label", name);
    const said = document.createElement("p");
    said.className = "small";
    said.textContent = list.dataset.reading;
    body.append(title, bar, said);
    row.append(document.createElement("span"), body);
    list.append(row);
    return row;
  }

  function send(file, row) {
    return new Promise((done) => {
      const body = new FormData(form);
      body.delete("files");
      body.append("files", file);
      const request = new XMLHttpRequest();
      request.open("POST", location.pathname);
      request.setRequestHeader("X-Piece", "1");
      const bar = row.querySelector("progress");
      request.upload.addEventListener("progress", (event) => {
        // All bytes sent is not yet read: the bar goes on moving until the answer is there.
        if (event.loaded < event.total) bar.value = event.loaded / event.total;
        else bar.removeAttribute("value");
      });
      request.addEventListener("loadend", () => {
        const fresh = request.status === 200 && new DOMParser().parseFromString(request.responseText, "text/html").querySelector("li");
        if (fresh) row.replaceWith(fresh);
        else {
          row.className = "upload refused";
          bar.remove();
          row.querySelector(".small").textContent = list.dataset.failed;
        }
        done();
      });
      request.send(body);
    });
  }
}
