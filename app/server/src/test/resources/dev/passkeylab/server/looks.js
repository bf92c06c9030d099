// What is wrong with how a page looks, by the Web Content Accessibility Guidelines at level AA and the size of a finger.

const TEXT = 4.5; // 1.4.3
const EDGE = 3; // 1.4.11
const FINGER = 44; // CSS pixels

const channels = (color) => color.match(/[\d.]+/g).map(Number);

function luminance(color) {
  const [r, g, b] = channels(color).map((it) => it / 255).map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function ground(element) {
  for (let it = element; it; it = it.parentElement) {
    const color = getComputedStyle(it).backgroundColor;
    if (channels(color)[3] !== 0) {
      return color;
    }
  }
  throw new Error("the page has no background");
}

const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
const called = (element) => `${element.localName} "${element.ariaLabel ?? (element.textContent.trim() || element.name)}"`;
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
const complaints = [];

function reads(color, element) {
  const ratio = contrast(color, ground(element));
  if (ratio < TEXT) {
    complaints.push(`contrast ${ratio.toFixed(2)}: ${called(element)}`);
  }
}

for (const element of all("main *")) {
  const text = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.textContent.trim());
  if (text || element.localName === "input") {
    reads(getComputedStyle(element).color, element);
  }
  const before = getComputedStyle(element, "::before");
  if (before.content !== "none") {
    reads(before.color, element);
  }
}

for (const element of all("input, button, a, summary")) {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  if (width < FINGER || height < FINGER) {
    complaints.push(`size ${width} x ${height}: ${called(element)}`);
  }
  const edge = contrast(style.borderTopColor, ground(element.parentElement));
  if (parseFloat(style.borderTopWidth) > 0 && edge < EDGE) {
    complaints.push(`edge ${edge.toFixed(2)}: ${called(element)}`);
  }
  if (!element.ariaLabel && !element.textContent.trim() && !element.labels?.length) {
    complaints.push(`no name: ${called(element)}`);
  }
}

if (document.documentElement.scrollWidth > screen.width) {
  complaints.push(`wider than the screen: ${document.documentElement.scrollWidth}`);
}
if (document.querySelectorAll("h1").length !== 1 || !document.title || !document.documentElement.lang) {
  complaints.push("a page has one heading, a title and a language");
}
return complaints;
