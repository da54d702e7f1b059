// Seals what this phone must not be able to read again, to the public key of the server.
import { base64, bytesOf, chance, fromBase64 } from "./bytes.js";

const TAG = 16;
const SPACE = 32;

/** Whole sizes of what is sealed, so that its length tells little: an interview, and a time with a place. */
export const PAGE = 4096;
export const SLIP = 256;

/**
 * AES-256-GCM under a random key, which RSA-OAEP with SHA-256 wraps.
 * @param {{kid: string, spki: string}} to the server's public key, DER in base64
 * @param {object} content @param {number} whole the body's bytes are a multiple of it
 * @returns {Promise<{kid: string, key: string, iv: string, body: string}>} in base64
 */
export async function seal(to, content, whole) {
  const how = { name: "RSA-OAEP", hash: "SHA-256" };
  const server = await crypto.subtle.importKey("spki", fromBase64(to.spki), how, false, ["encrypt"]);
  const secret = chance(32);
  const once = await crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt"]);
  const text = bytesOf(JSON.stringify(content));
  const padded = new Uint8Array(Math.ceil((text.length + TAG) / whole) * whole - TAG).fill(SPACE);
  padded.set(text);
  const iv = chance(12);
  const body = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, once, padded);
  const wrapped = await crypto.subtle.encrypt(how, server, secret);
  [secret, text, padded].forEach((bytes) => bytes.fill(0));
  return { kid: to.kid, key: base64(wrapped), iv: base64(iv), body: base64(body) };
}
