// Bytes and texts, and what the browser offers of chance and hashes.

export const bytesOf = (text) => new TextEncoder().encode(text);
export const textOf = (bytes) => new TextDecoder().decode(bytes);

/** Standard base64 with padding. @param {ArrayBuffer | Uint8Array} bytes */
export function base64(bytes) {
  let text = "";
  new Uint8Array(bytes).forEach((one) => (text += String.fromCharCode(one)));
  return btoa(text);
}

export const fromBase64 = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

/** @param {number} count of bytes */
export const chance = (count) => crypto.getRandomValues(new Uint8Array(count));

export const newId = () => crypto.randomUUID();

/** Time as the server writes it. */
export const now = () => new Date().toISOString();
