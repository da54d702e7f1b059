// The register of organisations that help people.
import { PartnerCard } from "../community/partnercard.js";
import { PartnerForm } from "../community/partnerform.js";
import { Behind } from "../community/send.js";
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Card, Empty, Head, Problem, Wait } from "../ui/parts.js";

export default function Partners() {
  useSheet("suppliers");
  const found = useGet("/community/partners", { count: 1000 });
  const at = useGet("/community/places", { count: 1000 });
  const partners = (found.data || found.stale)?.items;
  const places = (at.data || at.stale)?.items;
  return html`<${Head} title=${t("community.partners")} lead=${t("community.partners-lead")} />
    <${Problem} error=${found.error || at.error} again=${found.again} />
    ${!partners || !places ? !found.error && html`<${Wait} />` : html`
      ${partners.length === 0 && html`<${Empty} title=${t("community.partners-none")}><p>${t("community.partners-none-lead")}</p><//>`}
      ${can("MANAGE_COMMUNITY") && html`<${Behind} act=${t("community.partner-add")}>${(close) => html`<${Card} title=${t("community.partner-add")}>
        <${PartnerForm} partners=${partners} places=${places} onClose=${close} onDone=${() => (close(), found.again())} /><//>`}<//>`}
      ${partners.map((one) => html`<${PartnerCard} key=${one.id + one.version} partner=${one} partners=${partners} places=${places} again=${found.again} />`)}`}`;
}
