"use strict";
const search = document.getElementById("search");
const found = document.getElementById("found");
const links = [...document.querySelectorAll("nav a")];

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const link of links) {
    link.hidden = !words.every((word) => link.dataset.words.includes(word));
  }
  const shown = links.filter((link) => !link.hidden).length;
  found.textContent = words.length ? `${shown} of ${links.length}` : "";
}

search.addEventListener("input", filter);
search.addEventListener("keydown", (event) => {
  const first = links.find((link) => !link.hidden);
  if (event.key === "Enter" && first) {
    first.click();
  } else if (event.key === "Escape") {
    search.value = "";
    filter();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});

// The table that is read, in the navigation.
const places = new Map(links.map((link) => [link.getAttribute("href").slice(1), link]));
const reading = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const link = places.get(entry.target.id);
    if (link) {
      link.classList.toggle("here", entry.isIntersecting);
    }
  }
}, { rootMargin: "-10% 0px -75% 0px" });
document.querySelectorAll("main section").forEach((section) => reading.observe(section));

// The foreign keys of the table under the pointer, and the tables at their ends.
const map = document.querySelector(".map");
const boxes = [...map.querySelectorAll("a[data-table]")];
const lines = [...map.querySelectorAll(".line")];

function focus(table) {
  const near = new Set(table === null ? [] : [table]);
  for (const line of lines) {
    const touches = table !== null && (line.dataset.from === table || line.dataset.to === table);
    line.classList.toggle("near", touches);
    if (touches) {
      near.add(line.dataset.from).add(line.dataset.to);
    }
  }
  boxes.forEach((box) => box.classList.toggle("near", near.has(box.dataset.table)));
  map.classList.toggle("focus", table !== null);
}

for (const box of boxes) {
  box.addEventListener("mouseenter", () => focus(box.dataset.table));
  box.addEventListener("mouseleave", () => focus(null));
}
