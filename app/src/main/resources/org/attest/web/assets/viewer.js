// A PDF at one of its pages, with boxes over the words of its claims.
import { alignment } from "./alignment.js";

const SVG = "http://www.w3.org/2000/svg";

const trouble = text => {
  const box = document.querySelector("#page-trouble");
  box.textContent = text;
  box.hidden = false;
};

/** The claims on the page: lines of `start end address`, in code points of the page's words. */
const claimsOf = region =>
  (region.dataset.claims ?? "").split("\n").filter(Boolean).map(line => {
    const [start, end, href] = line.split(" ");
    return { start: Number(start), end: Number(end), href };
  });

const open = async (region, pdfjs) => {
  const parts = region.dataset.parts.replace(/cmaps\/$/, "");
  return pdfjs.getDocument({
    url: region.dataset.source,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: parts + "cmaps/",
    cMapPacked: true,
    standardFontDataUrl: parts + "standard_fonts/",
    wasmUrl: parts + "wasm/",
  }).promise;
};

const draw = async (page, sheet) => {
  const width = sheet.clientWidth;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement("canvas");
  const sharpness = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", document.querySelector("#page-number").textContent + ", as it looks; its words follow in the text view");
  sheet.prepend(canvas);
  await page.render({
    canvas,
    viewport,
    transform: sharpness === 1 ? null : [sharpness, 0, 0, sharpness, 0, 0],
    annotationMode: 0,
  }).promise;
  return viewport;
};

const layText = async (pdfjs, page, viewport, sheet) => {
  const container = document.createElement("div");
  container.className = "textLayer";
  sheet.style.setProperty("--scale-factor", viewport.scale);
  sheet.style.setProperty("--total-scale-factor", viewport.scale);
  sheet.append(container);
  const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  await layer.render();
  return layer;
};

/** Boxes, in ten-thousandths of the sheet, around some characters of the text layer. */
const boxes = (layer, characters, sheet) => {
  const ground = sheet.getBoundingClientRect();
  const rects = [];
  let run = null;
  const close = () => {
    if (!run) return;
    const text = layer.textDivs[run.item].firstChild;
    if (text) {
      const range = document.createRange();
      range.setStart(text, run.from);
      range.setEnd(text, Math.min(run.to, text.length));
      rects.push(...range.getClientRects());
    }
    run = null;
  };
  for (const { item, from, to } of characters) {
    if (run && run.item === item) run.to = to;
    else {
      close();
      run = { item, from, to };
    }
  }
  close();
  return rects.map(rect => ({
    x: ((rect.left - ground.left) / ground.width) * 10000,
    y: ((rect.top - ground.top) / ground.height) * 10000,
    width: (rect.width / ground.width) * 10000,
    height: (rect.height / ground.height) * 10000,
  }));
};

const overlay = sheet => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "boxes");
  svg.setAttribute("viewBox", "0 0 10000 10000");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  sheet.append(svg);
  return svg;
};

const mark = (svg, list, isOn) => {
  for (const box of list) {
    const rect = document.createElementNS(SVG, "rect");
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, value.toFixed(1));
    if (isOn) rect.setAttribute("class", "on");
    svg.append(rect);
  }
};

const showClaims = (region, layer, sheet) => {
  const align = alignment(region.dataset.words, layer.textDivs.map(div => div.textContent));
  const svg = overlay(sheet);
  for (const claim of claimsOf(region)) {
    const characters = align(claim.start, claim.end);
    if (characters) mark(svg, boxes(layer, characters, sheet), false);
  }
  if (region.dataset.end === "") return;
  const characters = align(Number(region.dataset.start), Number(region.dataset.end));
  if (!characters) {
    trouble("The passage stands on this page, but the page's own text layer does not give these words as they were read. The text view shows them.");
    return;
  }
  mark(svg, boxes(layer, characters, sheet), true);
};

/** Draws the page that the region asks for. */
export const view = async region => {
  const sheet = region.querySelector("#sheet");
  const scroll = () => sheet.querySelector("rect.on")?.scrollIntoView({ block: "center" });
  if (region.dataset.kind !== "pdf") {
    scroll();
    return;
  }
  sheet.setAttribute("aria-busy", "true");
  try {
    const pdfjs = await import(region.dataset.library);
    pdfjs.GlobalWorkerOptions.workerSrc = region.dataset.worker;
    const file = await open(region, pdfjs);
    const page = await file.getPage(Number(region.dataset.page));
    const viewport = await draw(page, sheet);
    const layer = await layText(pdfjs, page, viewport, sheet);
    if (!sheet.querySelector("svg.boxes")) showClaims(region, layer, sheet);
    scroll();
  } catch (error) {
    trouble("The page could not be drawn (" + error.message + "). The text view shows its words.");
  }
  sheet.removeAttribute("aria-busy");
};
