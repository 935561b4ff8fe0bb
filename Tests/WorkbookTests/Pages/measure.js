// What is wrong with the page that this runs in, as a list of "kind: words". The kinds are those of
// PageFault in PageChecks.swift.
(() => {
  const faults = [];
  const fault = (kind, words) => faults.push(`${kind}: ${words}`);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const name = (element) => {
    const label = element.id || element.getAttribute("class") || "";
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${label ? " " + label : ""}> “${text}”`;
  };
  for (const details of all("details")) details.open = true;

  // Width: nothing reaches beyond the window, but for what scrolls in a box of its own.
  const window_ = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > window_) {
    fault("width", `the page is ${document.documentElement.scrollWidth} px wide in ${window_} px`);
  }
  const isContained = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible" || box.localName === "svg") return true;
    }
    return false;
  };
  for (const element of all("body *")) {
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > window_ + 1 && element.checkVisibility() &&
        !isContained(element)) {
      fault("width", `${name(element)} reaches ${Math.round(box.right)} px in ${window_} px`);
    }
  }

  // Contrast, as WCAG 2 computes it from the colours that the browser used.
  const colour = (text) => {
    const [r, g, b, alpha = 1] = (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    return { r, g, b, alpha };
  };
  const over = (front, back) => {
    const mix = (c) => front[c] * front.alpha + back[c] * (1 - front.alpha);
    return { r: mix("r"), g: mix("g"), b: mix("b"), alpha: 1 };
  };
  const luminance = ({ r, g, b }) => {
    const [R, G, B] = [r, g, b].map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const contrast = (one, two) => {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const canvas = matchMedia("(prefers-color-scheme: dark)").matches
    ? { r: 18, g: 18, b: 18, alpha: 1 } : { r: 255, g: 255, b: 255, alpha: 1 };
  const ground = (element) => {
    const layers = [];
    for (let box = element; box; box = box.parentElement) {
      layers.push(colour(getComputedStyle(box).backgroundColor));
      if (layers.at(-1).alpha === 1) break;
    }
    return layers.reverse().reduce((back, front) => over(front, back), canvas);
  };
  // In a drawing a text may stand on a filled shape that comes before it.
  const shapes = "rect, path, polygon, circle, ellipse";
  const groundInDrawing = (text, svg) => {
    const box = text.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    let result = ground(svg.parentElement);
    for (const shape of svg.querySelectorAll(shapes)) {
      if (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) break;
      const style = getComputedStyle(shape);
      if (style.fill === "none" || shape.closest("defs, marker, pattern")) continue;
      const matrix = shape.getScreenCTM();
      const point = matrix && new DOMPoint(x, y).matrixTransform(matrix.inverse());
      if (!point || !shape.isPointInFill(point)) continue;
      const fill = colour(style.fill);
      fill.alpha *= Number(style.fillOpacity) * Number(style.opacity);
      result = over(fill, result);
    }
    return result;
  };
  const seen = new Set();
  const judge = (element, front, back, what) => {
    const ratio = contrast(over(front, back), back);
    if (ratio >= 4.5) return;
    const words = `${what} ${name(element)} has ${ratio.toFixed(2)} : 1`;
    if (!seen.has(words)) fault("contrast", words);
    seen.add(words);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    if (element.closest("annotation, script, style, .unseen")) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.right < 0) continue;
    const style = getComputedStyle(element);
    const svg = element.closest("svg");
    const front = colour(svg ? style.fill : style.color);
    judge(element, front, svg ? groundInDrawing(element, svg) : ground(element), "text");
  }
  // The lines of the cell's symbols.
  for (const line of all("svg [style*='stroke:var(--sym-']")) {
    judge(line, colour(getComputedStyle(line).stroke), ground(line.closest("svg").parentElement),
      "the line");
  }

  // Alternative text.
  for (const image of all("img")) {
    if (!image.hasAttribute("alt")) fault("alternative", `${name(image)} has none`);
    if (image.complete && image.naturalWidth === 0) {
      fault("link", `the picture ${image.getAttribute("src")} does not load`);
    }
  }
  for (const figure of all("figure, svg")) {
    const pictures = figure.localName === "figure"
      ? [...figure.querySelectorAll("[role=img], img")] : [figure.closest("[role=img], [aria-hidden=true]")];
    const text = pictures.map((picture) => picture?.getAttribute("aria-label") ||
      picture?.getAttribute("alt") || (picture?.ariaHidden && "hidden"));
    if (!text.some((words) => words?.trim())) fault("alternative", `${name(figure)} has none`);
  }

  // Headings, ids, links within the page.
  const levels = all("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.localName[1]));
  levels.forEach((level, index) => {
    if (level > (index ? levels[index - 1] : 0) + 1) {
      fault("headings", `h${level} follows ${index ? "h" + levels[index - 1] : "nothing"}`);
    }
  });
  if (levels.filter((level) => level === 1).length !== 1) fault("headings", "not one h1");
  const ids = all("[id]").map((element) => element.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    fault("ids", `#${id} is there more than once`);
  }

  const links = all("a[href]").map((link) => link.href)
    .concat(all("img[src]").map((image) => image.src));
  return { faults, ids, links: [...new Set(links)].sort() };
})();
