// Where each node of the supply chain stands: raw material first, the buyer last.
const ROW = 38;
const HEAD = 56;
const FOOT = 18;
const LEAST = 142;

/**
 * @param {object} map answer of the server @param {number} width room in pixels @param {boolean} mirrored for languages
 *   that are read from right to left
 * @returns {{width: number, height: number, columns: object[], nodes: Map<string, object>}}
 */
export function layout(map, width, mirrored) {
  const columns = [...map.columns].sort((a, b) => rank(b.step) - rank(a.step));
  const each = Math.max(LEAST, Math.floor(width / columns.length));
  const tallest = Math.max(...columns.map((column) => column.nodes.length), 6);
  const height = HEAD + tallest * ROW + FOOT;
  const total = each * columns.length;
  const nodes = new Map();
  const level = new Map();
  const targets = new Map();
  map.ties.forEach((tie) => targets.set(tie.from, [...(targets.get(tie.from) || []), tie.to]));
  const placed = new Map();
  [...columns].reverse().forEach((column) => {
    const order = ordered(column.nodes, targets, level, column.step);
    const gap = Math.min(ROW * 1.6, (height - HEAD - FOOT) / order.length);
    const start = HEAD + (height - HEAD - FOOT - gap * order.length) / 2;
    order.forEach((node, i) => {
      level.set(node.key, (i + 0.5) / order.length);
      placed.set(node.key, start + gap * (i + 0.65));
    });
    column.order = order.map((node) => node.key);
  });
  columns.forEach((column, i) => {
    const at = each * i + each / 2;
    column.x = mirrored ? total - at : at;
    column.order.forEach((key) => {
      const node = column.nodes.find((one) => one.key === key);
      nodes.set(key, { ...node, step: column.step, x: column.x, y: placed.get(key) });
    });
  });
  return { width: total, height, each, columns, nodes };
}

/** Steps from the raw material on; places whose step nothing says stand before all. */
const rank = (step) => (step < 0 ? 99 : step);

/** A node stands level with whom it supplies, so that lines cross less. */
function ordered(nodes, targets, level, step) {
  if (step <= 1) return nodes;
  const wish = new Map(nodes.map((node, i) => {
    const to = (targets.get(node.key) || []).map((key) => level.get(key)).filter((y) => y !== undefined);
    return [node.key, to.length ? to.reduce((a, b) => a + b) / to.length : 1 + i / 1000];
  }));
  return [...nodes].sort((a, b) => wish.get(a.key) - wish.get(b.key));
}

/** The line of a tie. */
export function curve(from, to) {
  const way = Math.sign(to.x - from.x) || 1;
  const a = from.x + way * 9;
  const b = to.x - way * 9;
  if (from.x === to.x) return `M${a} ${from.y}C${a + 46} ${from.y} ${a + 46} ${to.y} ${a} ${to.y}`;
  const bend = (b - a) / 2;
  return `M${a} ${from.y}C${a + bend} ${from.y} ${b - bend} ${to.y} ${b} ${to.y}`;
}
