// Measures pages in a real browser: each is loaded into a frame of a certain width, and what is wrong with it is noted down.
// The page that includes this script sets `pages`, the addresses to measure.
const faults = [];
const counts = { pages: 0, texts: 0, links: 0, headings: 0 };
let page = "";
let frame;

function note(check, detail) {
  faults.push({ check, page, detail: String(detail).replace(/\s+/g, " ").slice(0, 160) });
}

function name(element) {
  const label = element.id ? "#" + element.id : [...element.classList].map((word) => "." + word).join("");
  return element.localName + label + " " + JSON.stringify(element.textContent.trim().replace(/\s+/g, " ").slice(0, 40));
}

function isVisible(element) {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  for (let node = element; node; node = node.parentElement) {
    if (getComputedStyle(node).clipPath === "inset(50%)") return false;
  }
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

// Structure: what assistive technology goes by.

function checkStructure(document) {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const language = document.documentElement.lang;
  if (language !== "da" && language !== "en") note("language", language);
  if (!document.title.trim()) note("title", "none");

  const headings = all("h1, h2, h3, h4, h5, h6");
  counts.headings += headings.length;
  if (all("h1").length !== 1) note("h1", all("h1").length);
  let level = 0;
  for (const heading of headings) {
    const own = Number(heading.localName[1]);
    if (own > level + 1) note("heading level", name(heading));
    if (!heading.textContent.trim()) note("heading level", "empty " + name(heading));
    level = own;
  }

  const ids = new Set();
  for (const element of all("[id]")) {
    if (ids.has(element.id)) note("ids", element.id);
    ids.add(element.id);
  }
  for (const link of all("a[href^='#']")) {
    const target = decodeURIComponent(link.getAttribute("href").slice(1));
    if (!ids.has(target)) note("targets of links", name(link));
  }

  for (const landmark of ["body > header", "body > header nav", "main", "body > footer"]) {
    if (all(landmark).length !== 1) note("landmarks", landmark + " " + all(landmark).length);
  }
  const labels = new Set();
  for (const region of all("nav, aside, [role=region]")) {
    const label = region.localName + region.getAttribute("aria-label");
    if (!region.getAttribute("aria-label") || labels.has(label)) note("landmarks", label);
    labels.add(label);
  }

  for (const image of all("img")) if (!image.hasAttribute("alt")) note("images", image.outerHTML);
  for (const table of all("table")) {
    const isNamed = table.caption || table.closest("[role=region][aria-label]");
    if (!isNamed) note("tables", "no name: " + name(table));
    if (table.querySelector("th:not([scope])")) note("tables", "no scope: " + name(table));
    if (!table.querySelector("th")) note("tables", "no heads: " + name(table));
  }
  for (const list of all("ul, ol")) {
    if ([...list.children].some((child) => child.localName !== "li")) note("lists", name(list));
  }
  for (const link of all("a")) {
    counts.links += 1;
    const text = link.getAttribute("aria-label") || link.textContent;
    if (!text.trim()) note("link texts", link.outerHTML);
    if (!link.hasAttribute("href")) note("link texts", "no address: " + link.outerHTML);
  }
  for (const time of all("time")) {
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(time.dateTime)) note("dates", time.outerHTML);
  }
  for (const element of all("[src], [srcset], link[href]")) {
    if (element.localName === "link" && element.rel === "canonical") continue;
    const address = element.getAttribute("src") || element.getAttribute("srcset") || element.getAttribute("href");
    if (/^(https?:)?\/\//.test(address)) note("other hosts", element.outerHTML);
  }
  for (const style of all("style")) {
    if (/url\(|@import/.test(style.textContent)) note("other hosts", "the style sheet loads something");
  }
  // What search engines are told is data and does not run. Search and copying are the only scripts, in files of their own that wait for the page.
  for (const script of document.scripts) {
    if (script.type === "application/ld+json") continue;
    if (!/\/(copy|search)\.js$/.test(script.src) || !(script.defer || script.type === "module") || script.text) note("scripts", script.outerHTML);
  }
}

// Layout: nothing is cut off, nothing moves, everything can be hit.

function checkWidth(document, check) {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return;
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    if (element.closest(".table, pre") || !isVisible(element)) return false;
    return element.getBoundingClientRect().right > root.clientWidth + 1;
  });
  note(check, root.scrollWidth + " of " + root.clientWidth + " " + (wide.length ? name(wide.at(-1)) : ""));
}

function checkClipping(document, check) {
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.overflowX !== "hidden" && style.overflowY !== "hidden" && style.overflowY !== "clip") continue;
    if (!isVisible(element)) continue;
    if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) {
      note(check, "cut off: " + name(element));
    }
  }
}

function checkMotion(document) {
  if (document.getAnimations().length > 0) note("motion", "an animation");
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") note("motion", "scrolling");
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (/[1-9]/.test(style.transitionDuration) || style.animationName !== "none") note("motion", name(element));
  }
}

// A target within a line of text may be small; any other is 24 by 24 pixels, or has that much room (WCAG 2.5.8).
function checkTargets(document) {
  const targets = [...document.querySelectorAll("a[href], summary, button, input")].filter(isVisible).map((element) => ({
    element, box: element.getBoundingClientRect(), isInText: isInText(element),
  }));
  for (const target of targets) {
    const { width, height } = target.box;
    if (target.isInText || (width >= 24 && height >= 24)) continue;
    const x = target.box.left + width / 2;
    const y = target.box.top + height / 2;
    const crowd = targets.find((other) => {
      if (other === target || other.element.contains(target.element)) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    if (crowd) note("size of targets", Math.round(width) + "×" + Math.round(height) + " " + name(target.element));
  }
}

function isInText(element) {
  if (getComputedStyle(element).display !== "inline") return false;
  let block = element.parentElement;
  while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
  const words = (node) => node.textContent.replace(/[\s,;()·:/–-]+/g, "");
  let others = words(block).length;
  for (const link of block.querySelectorAll("a, summary")) others -= words(link).length;
  return others > 0;
}

// Contrast: every text against what lies behind it.

function channels(colour) {
  const parts = colour.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])] : null;
}

function luminance(colour) {
  const [r, g, b] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ground(element) {
  for (let node = element; node; node = node.parentElement) {
    const colour = channels(getComputedStyle(node).backgroundColor);
    if (!colour || (colour[3] > 0 && colour[3] < 1)) return null;
    if (colour[3] === 1) return colour;
  }
  return null;
}

function checkContrast(document) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const done = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || done.has(element) || !isVisible(element)) continue;
    done.add(element);
    counts.texts += 1;
    const style = getComputedStyle(element);
    const [front, back] = [channels(style.color), ground(element)];
    if (!front || !back || front[3] < 1 || style.opacity !== "1") {
      note("contrast", "cannot tell: " + name(element));
      continue;
    }
    const [low, high] = [luminance(front), luminance(back)].sort((one, other) => one - other);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) note("contrast", ratio.toFixed(2) + " " + name(element));
  }
}

// The first stop of the Tab key leads past the menu.
function checkSkipLink(document) {
  const first = document.querySelector("a[href], button, input, summary, [tabindex='0']");
  if (!first || !first.matches(".skip")) return note("skip link", "not first");
  first.focus();
  const box = first.getBoundingClientRect();
  if (box.width < 24 || box.height < 24 || box.left < 0 || box.top < 0) note("skip link", "not seen");
  first.click();
  if (!document.activeElement.matches("main")) note("skip link", "does not lead to main");
  document.activeElement.blur();
}

// All checks of one page.

async function load(address, width) {
  frame?.remove();
  frame = document.createElement("iframe");
  frame.style.cssText = "border: 0; height: 1000px; width: " + width + "px";
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument;
}

async function measure(address) {
  page = address.split("/site/").at(-1);
  counts.pages += 1;
  let document = await load(address, 1280);
  checkStructure(document);
  checkWidth(document, "sideways at 1280");
  checkMotion(document);
  checkTargets(document);
  checkContrast(document);
  checkSkipLink(document);
  document.documentElement.style.fontSize = "200%";
  checkWidth(document, "text at 200 %");
  checkClipping(document, "text at 200 %");

  document = await load(address, 360);
  checkWidth(document, "sideways at 360");
  checkTargets(document);
  checkContrast(document);

  document = await load(address, 320);
  checkWidth(document, "sideways at 320");
  checkClipping(document, "sideways at 320");
  const style = document.createElement("style");
  style.textContent = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
    "p { margin-bottom: 2em !important }";
  document.head.append(style);
  checkWidth(document, "wide spacing");
  // Which letters a reader's system has nobody knows: these are wider than those of any text face.
  style.textContent += "* { font-family: monospace !important; font-size-adjust: none !important }";
  checkWidth(document, "wide spacing");
}

(async () => {
  try {
    for (const address of pages) await measure(address);
  } catch (error) {
    note("script", error.stack);
  }
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  frame?.remove();
  const report = document.createElement("pre");
  report.id = "report";
  report.textContent = JSON.stringify({ isDark, counts, faults });
  document.body.append(report);
})();
