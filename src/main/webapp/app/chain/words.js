// How the picture speaks of its nodes and links.
import { country } from "../lib/format.js";
import { t } from "../lib/i18n.js";

/** Heading of a step. */
export function stepName(step, andBeyond) {
  if (step < 0) return t("chain.step-unknown");
  if (step === 0) return t("chain.you");
  return t(andBeyond ? "chain.step-beyond" : "chain.step", { n: step });
}

/** What the places of a group have in common. */
export function groupName(by, group) {
  if (group === "~rest") return t("chain.rest");
  if (by === "country") return country(group);
  if (by === "band") return t("app.band-" + group);
  return group || t("chain.no-product");
}

/** Name of a node. */
export const nameOf = (node, by) => (node.kind === "group" ? groupName(by, node.group) : node.place.name);

/** All that a picture shows of a node, in words. */
export function spoken(node, by) {
  if (node.kind === "buyer") return t("chain.node-buyer", { name: node.place.name });
  const parts = node.kind === "group"
    ? [t("chain.node-group", { name: groupName(by, node.group), count: node.places }),
      t("chain.node-at-most", { band: t("app.band-" + node.place.band) })]
    : [node.place.name, t("app.band-" + node.place.band), country(node.place.country)];
  parts.push(stepName(node.step));
  if (node.notLinked) parts.push(node.kind === "group" ? t("chain.not-linked", { count: node.notLinked }) : t("chain.link-not-stated"));
  return parts.join(", ");
}

/** The status of links that stand for the weakest one among several. */
export function weakest(statuses) {
  return ["inferred", "stated", "documented", "verified"].find((status) => statuses[status]) || "stated";
}

/** A text cut to what fits under a node. */
export function short(text, most) {
  const signs = [...text];
  return signs.length <= most ? text : signs.slice(0, most - 1).join("").trim() + "…";
}
