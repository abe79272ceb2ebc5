// Files and folders that are dropped or chosen, sent one by one; reading goes on behind and reports by itself.
const $ = selector => document.querySelector(selector);

const fail = lines => {
  const trouble = $("#trouble");
  trouble.hidden = lines.length === 0;
  trouble.replaceChildren(...lines.map(line => Object.assign(document.createElement("div"), { textContent: line })));
};

const progress = (what, done, of) => {
  $("#reading").hidden = false;
  $("#reading-what").textContent = what;
  $("#reading-count").textContent = done + " of " + of + " files sent";
  $("#reading-bar").max = of;
  $("#reading-bar").value = done;
};

const send = async (file, path) => {
  const most = Number($("#add").dataset.most);
  if (file.size > most) throw new Error("it has more than " + Math.floor(most / 1e6) + " MB; add it with attest add");
  const form = new FormData();
  form.append("path", path);
  form.append("files", file, file.name);
  const answer = await fetch("/documents", {
    method: "POST",
    body: form,
    headers: { "X-Attest-Token": $("meta[name=attest-csrf]").content, "Accept": "text/plain" },
  });
  if (!answer.ok) throw new Error((await answer.text()).trim() || "refused (" + answer.status + ")");
};

const sendAll = async files => {
  const failures = [];
  fail([]);
  for (const [index, { file, path }] of files.entries()) {
    progress("Sending " + path, index, files.length);
    try {
      await send(file, path);
    } catch (error) {
      failures.push(path + ": " + (error instanceof TypeError ? "it could not be sent; is attest still running?" : error.message));
    }
  }
  $("#reading").hidden = true;
  fail(failures);
};

/** A folder hands out its entries a hundred at a time. */
const entriesOf = async folder => {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const walk = async (entry, found) => {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    found.push({ file, path: entry.fullPath.replace(/^\/+/, "") });
  } else {
    const entries = await entriesOf(entry);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of entries) await walk(child, found);
  }
};

const dropped = async transfer => {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map(file => ({ file, path: file.name }));
  const found = [];
  for (const entry of entries) await walk(entry, found);
  return found;
};

export const adding = () => {
  const zone = $("#add");
  const input = $("#files");
  const choose = $("#choose");
  $("#send").hidden = true;
  input.hidden = true;
  choose.hidden = false;
  choose.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const files = [...input.files].map(file => ({ file, path: file.name }));
    input.value = "";
    sendAll(files);
  });
  const isFiles = event => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", event => {
    if (!isFiles(event)) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  document.addEventListener("dragleave", event => {
    if (!event.relatedTarget) zone.classList.remove("over");
  });
  document.addEventListener("drop", async event => {
    if (!isFiles(event)) return;
    event.preventDefault();
    zone.classList.remove("over");
    sendAll(await dropped(event.dataTransfer));
  });
};
