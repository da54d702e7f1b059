// Light, dark, or as the device has it; kept on this device.
const dark = matchMedia("(prefers-color-scheme: dark)");

/** @returns {"light" | "dark" | "auto"} */
export const theme = () => localStorage.getItem("tual-theme") || "auto";

function show() {
  const now = theme();
  document.documentElement.dataset.theme = now === "auto" ? (dark.matches ? "dark" : "light") : now;
}

/** @param {"light" | "dark" | "auto"} name */
export function setTheme(name) {
  localStorage.setItem("tual-theme", name);
  show();
}

/** Shows what was chosen, and follows the device. */
export function startTheme() {
  show();
  dark.addEventListener("change", show);
}
