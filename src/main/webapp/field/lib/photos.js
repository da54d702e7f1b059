// Photos: drawn anew, so that nothing of the camera's own notes stays in them.
import { base64, newId, now } from "./bytes.js";
import { dropBytes, keep, keepBytes } from "./safe.js";
import { seal, SLIP } from "./seal.js";

const LONGEST = 1600;
const QUALITY = 0.8;

/** A JPEG of at most 1600 pixels, without EXIF. @param {Blob} file @throws {Error} if it is no picture */
export async function redraw(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const part = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * part));
  canvas.height = Math.max(1, Math.round(picture.height * part));
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return new Uint8Array(await drawn.arrayBuffer());
}

/** Two decimals are about a kilometre. @returns {Promise<{lat: number, lon: number} | null>} */
export function roughPlace() {
  const rough = (degrees) => Math.round(degrees * 100) / 100;
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: rough(coords.latitude), lon: rough(coords.longitude) }),
      () => resolve(null),
      { timeout: 10000, maximumAge: 600000 },
    );
  });
}

/**
 * Keeps a photo. Time and place stand in a slip that only the server's key opens.
 * @param {object} visit @param {string | null} question @param {Blob} file @param {boolean} withPlace
 */
export async function take(visit, question, file, withPlace) {
  const bytes = await redraw(file);
  const digest = base64(await crypto.subtle.digest("SHA-256", bytes));
  const place = withPlace ? await roughPlace() : null;
  const slip = { at: now(), lat: place?.lat ?? null, lon: place?.lon ?? null };
  const sealed = visit.sealKey ? await seal(visit.sealKey, slip, SLIP) : null;
  const id = newId();
  await keepBytes(id, bytes);
  await keep({ kind: "photo", id, visit: visit.id, question, caption: "", digest, sealed, size: bytes.length,
    bytesSent: false, state: "waiting", savedAt: now() });
  return id;
}

/** Once the server has it, the picture leaves this phone. */
export const leave = (photo) => dropBytes(photo.id);
