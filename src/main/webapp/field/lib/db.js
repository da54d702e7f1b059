// What the browser keeps on this phone: encrypted bytes, and what the lock needs to open them.
const NAME = "notes";
const STORES = ["meta", "items", "bytes"];
let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function act(store, mode, what) {
  const db = await open();
  return new Promise((resolve, reject) => {
    // strict: what was said to be saved is on the disk, also when the battery ends
    const transaction = db.transaction(store, mode, { durability: "strict" });
    const request = what(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const read = (store, key) => act(store, "readonly", (all) => all.get(key));
export const write = (store, key, value) => act(store, "readwrite", (all) => all.put(value, key));
export const remove = (store, key) => act(store, "readwrite", (all) => all.delete(key));
export const keys = (store) => act(store, "readonly", (all) => all.getAllKeys());

/** Deletes all of it. Whoever reads or writes after that waits until the page ends, or there would be a new one. */
export async function wipe() {
  const before = opened;
  opened = new Promise(() => {});
  (await before)?.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}
