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
  const content = await page.getTextContent();
  const layer = new pdfjs.TextLayer({ textContentSource: content, container, viewport });
  await layer.render();
  // One piece of the layer for each item that has words.
  const fonts = content.items.filter(item => item.str !== undefined).map(item => item.fontName);
  return { divs: layer.textDivs, fonts, widths: await glyphWidths(pdfjs, page) };
};

/**
 * How wide each character is in each font of the page. The text layer is set in the browser's fonts, so that inside a
 * piece its letters do not stand where the drawn ones do.
 */
const glyphWidths = async (pdfjs, page) => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const widths = new Map();
  let font = null;
  fnArray.forEach((operation, index) => {
    if (operation === pdfjs.OPS.setFont) {
      const name = argsArray[index][0];
      font = widths.get(name) ?? new Map();
      widths.set(name, font);
    } else if (operation === pdfjs.OPS.showText && font) {
      for (const glyph of argsArray[index][0]) {
        if (glyph?.unicode && glyph.width > 0) font.set(glyph.unicode, glyph.width);
      }
    }
  });
  return widths;
};

/** Where the characters of a piece begin and end, as shares of its length. */
const shares = (text, widths) => {
  const known = [...widths.values()];
  const usual = known.length ? known.reduce((sum, width) => sum + width, 0) / known.length : 500;
  const edges = [0];
  for (const unit of text.split("")) edges.push(edges.at(-1) + (widths.get(unit) ?? (unit === " " ? usual / 2 : usual)));
  return edges.map(edge => edge / (edges.at(-1) || 1));
};

/** The rectangles around some characters of a piece; those of letters that stand upright are cut from the piece's own. */
const rectsOf = (layer, { item, from, to }) => {
  const div = layer.divs[item];
  const text = div.firstChild;
  if (!text) return [];
  const end = Math.min(to, text.length);
  const rotation = getComputedStyle(div).getPropertyValue("--rotate").trim();
  if (rotation && rotation !== "0deg") {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, end);
    return [...range.getClientRects()];
  }
  const whole = div.getBoundingClientRect();
  const edges = shares(text.data, layer.widths.get(layer.fonts[item]) ?? new Map());
  const left = whole.left + whole.width * edges[from];
  return [{ left, top: whole.top, width: whole.left + whole.width * edges[end] - left, height: whole.height }];
};

/** Boxes, in ten-thousandths of the sheet, around some characters of the text layer. */
const boxes = (layer, characters, sheet) => {
  const ground = sheet.getBoundingClientRect();
  const runs = [];
  for (const { item, from, to } of characters) {
    if (runs.at(-1)?.item === item) runs.at(-1).to = to;
    else runs.push({ item, from, to });
  }
  return runs.flatMap(run => rectsOf(layer, run)).map(rect => ({
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
  const align = alignment(region.dataset.words, layer.divs.map(div => div.textContent));
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
  const isBeside = matchMedia("(min-width: 1101px)").matches;
  const scroll = () => isBeside && sheet.querySelector("rect.on")?.scrollIntoView({ block: "center" });
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
