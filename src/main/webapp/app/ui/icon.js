// Line pictures of 24 by 24; they decorate words and are never alone.
import { html } from "../lib/h.js";

const PATHS = {
  home: "M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6",
  import: "M12 16V4m0 0l-4 4m4-4l4 4M4 16v4h16v-4",
  download: "M12 4v12m0 0l-4-4m4 4l4-4M4 20h16",
  suppliers: "M3 21V9l6 4V9l6 4V4h6v17zM7 17h2m3 0h2m3 0h1",
  chain: "M5 12a2 2 0 1 0 0 .1M19 5a2 2 0 1 0 0 .1M19 19a2 2 0 1 0 0 .1M7 11l10-5M7 13l10 5",
  countries: "M12 21s7-6.5 7-11a7 7 0 1 0-14 0c0 4.5 7 11 7 11zM12 12a2 2 0 1 0 0-.1",
  matches: "M9 4h11v11H9zM4 9h11v11H4z",
  rules: "M5 4h14v16H5zM8 8h8M8 12h8M8 16h5",
  lists: "M4 6h2m3 0h11M4 12h2m3 0h11M4 18h2m3 0h11",
  checklists: "M4 6l1.5 1.5L8 4.5M11 6h9M4 12l1.5 1.5L8 10.5M11 12h9M4 18l1.5 1.5L8 16.5M11 18h9",
  reports: "M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7",
  procurement: "M3 5h3l2 11h10l2-8H7M10 20a1 1 0 1 0 0 .1M17 20a1 1 0 1 0 0 .1",
  questions: "M4 5h16v11H9l-5 4zM9.5 8.5a2.5 2.5 0 1 1 3 2.5v1M12.5 14v.1",
  account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6",
  cases: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z",
  leads: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM9 12l2 2 4-4",
  users: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 3.5-6 7-6s7 2 7 6M16 4a3.5 3.5 0 0 1 0 7M18 14c2.5.8 4 2.8 4 6",
  events: "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  assignments: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 3.5-6 7-6M14 21v-6l4-3 4 3v6z",
  "hand-in": "M12 16V4m0 0l-4 4m4-4l4 4M4 16v4h16v-4",
  inbox: "M4 4h16v16H4zM4 14h5l1.5 2h3L15 14h5",
  tips: "M4 5h16v11H9l-5 4zM8 9h8M8 12h5",
  released: "M4 5h16v14H4zM4 6l8 7 8-7",
  visits: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M9 15l2 2 4-4",
  "corrective-actions": "M9 4h6v3H9zM7 5H5v16h14V5h-2M8 13l3 3 5-5",
  "own-actions": "M9 4h6v3H9zM7 5H5v16h14V5h-2M8 12h8M8 16h5",
  places: "M12 21s7-6.5 7-11a7 7 0 1 0-14 0c0 4.5 7 11 7 11zM9.5 10l2 2 3.5-4",
  partners: "M3 11l4-4 5 3 5-3 4 4M7 7v8l5 4 5-4V7M12 10v9",
  "our-place": "M3 11l9-7 9 7M5 10v10h14V10M9 15l2 2 4-4",
  menu: "M4 6h16M4 12h16M4 18h16",
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 13l4 4L19 7",
  warn: "M12 4L2.5 20h19zM12 10v5M12 17.5v.1",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5v.1",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5",
  undo: "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  next: "M9 5l7 7-7 7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  key: "M14 10a4 4 0 1 0-3.5 4L12 12.5 20 20l-1 1-2-2M15 15l2-2",
};

/** @param {{name: string, size?: number}} props */
export function Icon({ name, size = 20 }) {
  return html`<svg
    width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  ><path d=${PATHS[name]} /></svg>`;
}
