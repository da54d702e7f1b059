// Places where people work or pass, and the help there.
import { PlaceForm } from "../community/placeform.js";
import { Behind } from "../community/send.js";
import { languages } from "../community/words.js";
import { useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";

export default function Places() {
  const found = useGet("/community/places", { count: 1000 });
  const rows = (found.data || found.stale)?.items;
  const columns = [
    { id: "name", text: t("community.field-name"), head: true, cell: (row) => html`<a href=${href("/place", { id: row.id })}><bdi>${row.name}</bdi></a>` },
    { id: "kind", text: t("community.field-kind"), cell: (row) => t("community.kind-" + row.kind) },
    { id: "country", text: t("community.field-country"), cell: (row) => country(row.country) },
    { id: "languages", text: t("community.field-languages"), cell: (row) => languages(row.languages) || t("community.not-known") },
  ];
  return html`<${Head} title=${t("community.places")} lead=${t("community.places-lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!rows ? html`<${Wait} />` : rows.length === 0 ? html`<${Empty} title=${t("community.places-none")}><p>${t("community.places-none-lead")}</p><//>`
      : html`<${Card}><${Table} caption=${t("community.places")} columns=${columns} rows=${rows} rowKey=${(row) => row.id} /><//>`}
    ${rows && can("MANAGE_COMMUNITY") && html`<${Behind} act=${t("community.place-add")}>${(close) => html`<${Card} title=${t("community.place-add")}>
      <${PlaceForm} places=${rows} onClose=${close} onDone=${(made) => go("/place", { id: made.id })} /><//>`}<//>`}`;
}
