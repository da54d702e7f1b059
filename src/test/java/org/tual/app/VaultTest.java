package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.Site.FIRST;
import static org.tual.app.Site.SECOND;
import static org.tual.app.Site.STRANGER;
import static org.tual.app.Site.VISIT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.evidence.Custody;
import org.tual.evidence.Evidence;
import org.tual.evidence.Pixels;
import org.tual.evidence.Sight.Looker;
import org.tual.evidence.Vault;
import org.tual.fieldwork.Answer;
import org.tual.log.Event;

/** What the vault takes, gives out and shows to whom. */
class VaultTest {
  private static final byte[] PDF =
      "%PDF-1.7\n<script>kept as it came</script>".getBytes(StandardCharsets.US_ASCII);
  private static final String PLACE = "https://example.org/site/1";
  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void open() {
    site = new Site(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static Evidence.Filed filed(String title, String visit) {
    return new Evidence.Filed(Evidence.Kind.CONTRACT, title, "th", PLACE, visit, null);
  }

  private Evidence kept(String visit) {
    return site.field.vault().receive(FIRST, filed("A contract", visit), PDF);
  }

  @Test
  void aDocumentStaysAsItCameAndEachHandIsWrittenDown() {
    Evidence contract = kept(VISIT);
    assertThat(site.field.vault().bytes(SECOND, contract)).isEqualTo(PDF);
    assertThat(site.field.vault().custody(contract.id()))
        .extracting(Custody::what)
        .containsExactlyInAnyOrder(Custody.What.RECEIVED, Custody.What.DOWNLOADED);
    assertThatThrownBy(() -> site.field.vault().small(SECOND, contract))
        .isInstanceOf(Vault.Missing.class);
    assertThat(site.events())
        .extracting(Event::kind)
        .containsExactly("EVIDENCE_RECEIVED", "EVIDENCE_DOWNLOADED");
  }

  @Test
  void aPictureIsKeptAnewAndShownSmall() {
    Evidence picture =
        site.field.vault().receive(FIRST, filed("A gate", VISIT), Pixels.talking("kanarienvogel"));
    byte[] out = site.field.vault().bytes(SECOND, picture);
    assertThat(new String(out, StandardCharsets.ISO_8859_1)).doesNotContain("kanarienvogel");
    assertThat(site.field.vault().small(SECOND, picture)).isNotEmpty();
    assertThat(site.field.vault().custody(picture.id()))
        .extracting(Custody::what)
        .contains(Custody.What.VIEWED);
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    byte[] page = "<html>".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> site.field.vault().receive(FIRST, filed("A page", VISIT), page))
        .isInstanceOf(Vault.NotTaken.class);
    for (String title : List.of(" ", "x".repeat(301), "Passport AB1234567")) {
      assertThatThrownBy(() -> site.field.vault().receive(FIRST, filed(title, VISIT), PDF))
          .isInstanceOf(Vault.NotTaken.class)
          .hasMessageNotContaining("AB1234567");
    }
    Evidence.Filed nowhere =
        new Evidence.Filed(Evidence.Kind.OTHER, "Of no place", null, null, null, null);
    assertThatThrownBy(() -> site.field.vault().receive(FIRST, nowhere, PDF))
        .isInstanceOf(Vault.NotTaken.class);
    assertThat(site.field.vault().list(null, null)).isEmpty();
  }

  private static Looker looker(String account, boolean all, boolean opens, String... sites) {
    return new Looker(account, all, opens, Set.of(sites));
  }

  @Test
  void theTeamAndThoseWhoSeeAllSeeEvidenceOfAVisit() {
    Evidence contract = kept(VISIT);
    assertThat(site.field.sight().sees(looker(SECOND.id(), false, false), contract)).isTrue();
    assertThat(site.field.sight().sees(looker("compliance", true, false), contract)).isTrue();
    assertThat(site.field.sight().sees(looker(STRANGER.id(), false, false, PLACE), contract))
        .isFalse();
    Evidence handed = kept(null);
    assertThat(site.field.sight().sees(looker(STRANGER.id(), false, false, PLACE), handed))
        .isTrue();
    assertThat(site.field.sight().sees(looker(STRANGER.id(), false, false), handed)).isFalse();
  }

  @Test
  void aPhotoOfASealedAnswerIsSeenByWhoTookItAndALeadAlone() {
    String photo = UUID.randomUUID().toString();
    byte[] bytes = Pixels.encoded("jpg", 12, 12);
    site.field.photos().bytes(FIRST, VISIT, photo, Site.digest(bytes), bytes);
    Evidence evidence = site.field.vault().list(VISIT, null).get(0);
    assertThat(site.field.sight().sees(looker("compliance", true, false), evidence)).isTrue();
    answer(UUID.randomUUID().toString(), Answer.Releasability.SEALED, 0, photo);
    isSealed(evidence);
    assertThat(site.field.sight().sees(looker(FIRST.id(), false, false), evidence)).isTrue();
  }

  private void answer(String id, Answer.Releasability readers, long base, String... photos) {
    Answer said =
        new Answer(
            null,
            "passports",
            Answer.Seen.NO,
            null,
            null,
            null,
            "all",
            null,
            null,
            Answer.Source.WORKER,
            readers,
            List.of(photos),
            "2026-11-01T09:00:00Z",
            0,
            base);
    site.field.answers().put(FIRST, VISIT, id, said);
  }

  private void isSealed(Evidence evidence) {
    assertThat(site.field.sight().sees(looker("compliance", true, false), evidence)).isFalse();
    assertThat(site.field.sight().sees(looker(SECOND.id(), false, false), evidence)).isFalse();
    assertThat(site.field.sight().sees(looker("lead", true, true), evidence)).isTrue();
  }

  @Test
  void aPhotoThatWasSealedOnceStaysSealedWhateverALaterVersionSays() {
    String answer = UUID.randomUUID().toString();
    String photo = UUID.randomUUID().toString();
    byte[] bytes = Pixels.encoded("jpg", 12, 12);
    site.field.photos().bytes(FIRST, VISIT, photo, Site.digest(bytes), bytes);
    Evidence evidence = site.field.vault().list(VISIT, null).get(0);
    answer(answer, Answer.Releasability.SEALED, 0, photo);
    answer(answer, Answer.Releasability.SEALED, 1);
    isSealed(evidence);
    answer(answer, Answer.Releasability.OPEN, 2, photo);
    isSealed(evidence);
    Answer gone = Site.said("passports", null, null, 3);
    site.field.answers().put(FIRST, VISIT, answer, gone);
    isSealed(evidence);
    assertThat(site.field.sight().seen(looker("compliance", true, false), List.of(evidence)))
        .isEmpty();
  }

  @Test
  void whatWasTranslatedFromSomethingSealedIsSealedToo() {
    String photo = UUID.randomUUID().toString();
    byte[] bytes = Pixels.encoded("jpg", 12, 12);
    site.field.photos().bytes(FIRST, VISIT, photo, Site.digest(bytes), bytes);
    Evidence original = site.field.vault().list(VISIT, null).get(0);
    Evidence english = translated(original, "en");
    Evidence thai = translated(english, "th");
    Evidence other = kept(VISIT);
    answer(UUID.randomUUID().toString(), Answer.Releasability.SEALED, 0, photo);
    isSealed(english);
    isSealed(thai);
    assertThat(site.field.sight().sees(looker("compliance", true, false), other)).isTrue();
  }

  private Evidence translated(Evidence original, String language) {
    Evidence.Filed filed =
        new Evidence.Filed(Evidence.Kind.PHOTO, "In words", language, PLACE, VISIT, original.id());
    return site.field.vault().receive(FIRST, filed, PDF);
  }

  @Test
  void evidenceIsFiledAtAVisitWithinReachAndTakesItsSite() {
    Evidence.Filed asked =
        new Evidence.Filed(Evidence.Kind.RECEIPT, "A receipt", null, null, VISIT, null);
    assertThat(site.field.sight().reachable(looker(FIRST.id(), false, false), asked).site())
        .isEqualTo(PLACE);
    assertThatThrownBy(
            () -> site.field.sight().reachable(looker(STRANGER.id(), false, false), asked))
        .isInstanceOf(Vault.Missing.class);
    Evidence.Filed nowhere =
        new Evidence.Filed(Evidence.Kind.RECEIPT, "A receipt", null, null, Site.OTHER, null);
    assertThatThrownBy(
            () -> site.field.sight().reachable(looker("compliance", true, false), nowhere))
        .isInstanceOf(Vault.Missing.class);
  }
}
