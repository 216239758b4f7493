// What only a script can do. Every page works without it.

// A button to print what is on the page
for (const button of document.querySelectorAll("[data-print]")) {
  button.classList.remove("later");
  button.addEventListener("click", () => print());
}

// Escape puts suggestions away
document.addEventListener("keydown", (event) => {
  const suggestions = document.getElementById("suggestions");
  if (event.key === "Escape" && suggestions.contains(document.activeElement)) {
    document.getElementById("q").focus();
  }
  if (event.key === "Escape") {
    suggestions.replaceChildren();
  }
});

// What follows the moment rests while nobody looks
document.addEventListener("htmx:beforeRequest", (event) => {
  if (document.hidden && event.target.matches("[data-live]")) {
    event.preventDefault();
  }
});
