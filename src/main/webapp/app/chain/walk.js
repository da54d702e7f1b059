// Walking through the picture by keys.

/**
 * The node that a key leads to; null where it leads nowhere.
 * @param {object} drawn what layout gives @param {object[]} ties @param {string} key of the node @param {string} pressed
 */
export function step(drawn, ties, key, pressed) {
  const here = drawn.nodes.get(key);
  const column = drawn.columns.find((one) => one.x === here.x);
  const at = column.order.indexOf(key);
  if (pressed === "ArrowUp") return column.order[at - 1] || null;
  if (pressed === "ArrowDown") return column.order[at + 1] || null;
  if (pressed === "Home") return column.order[0];
  if (pressed === "End") return column.order[column.order.length - 1];
  const right = pressed === "ArrowRight";
  if (!right && pressed !== "ArrowLeft") return null;
  const beyond = [...drawn.nodes.values()].filter((node) => (right ? node.x > here.x : node.x < here.x));
  const linked = new Map();
  ties.forEach((tie) => {
    if (tie.from === key) linked.set(tie.to, tie);
    if (tie.to === key) linked.set(tie.from, tie);
  });
  const joined = beyond.filter((node) => linked.has(node.key));
  const from = joined.length ? joined : nearest(beyond, here);
  return [...from].sort((a, b) => weight(a, b, linked, here))[0]?.key || null;
}

/** Nodes of the nearest column. */
function nearest(nodes, here) {
  const least = Math.min(...nodes.map((node) => Math.abs(node.x - here.x)));
  return nodes.filter((node) => Math.abs(node.x - here.x) === least);
}

/** What is on the way comes first, then what stands level. */
function weight(a, b, linked, here) {
  const traced = (node) => (linked.get(node.key)?.traced ? 0 : 1);
  return traced(a) - traced(b) || Math.abs(a.y - here.y) - Math.abs(b.y - here.y);
}
