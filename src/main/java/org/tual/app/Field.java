package org.tual.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.evidence.Sight;
import org.tual.evidence.Vault;
import org.tual.fieldwork.Answers;
import org.tual.fieldwork.Devices;
import org.tual.fieldwork.FieldChecklist;
import org.tual.fieldwork.FieldVisit;
import org.tual.fieldwork.Fieldwork;
import org.tual.fieldwork.Finishes;
import org.tual.fieldwork.Photo;
import org.tual.fieldwork.Photos;
import org.tual.fieldwork.Ports;
import org.tual.fieldwork.Sheets;
import org.tual.files.FileStore;
import org.tual.interviews.Envelope;
import org.tual.interviews.Interviews;
import org.tual.interviews.SealKeys;
import org.tual.ledger.Ledger;

/**
 * What happens at a visit, joined: field work, the evidence vault and sealed interviews.
 *
 * @param vault keeps evidence
 * @param sight says who sees which of it
 * @param answers takes answers
 * @param photos takes photos
 * @param finishes takes the end of a visit
 * @param sheets puts together what a phone fetches
 * @param devices knows phones
 * @param interviews keeps what is sealed
 * @param open throws where an account may not record at a visit now
 */
record Field(
    Vault vault,
    Sight sight,
    Answers answers,
    Photos photos,
    Finishes finishes,
    Sheets sheets,
    Devices devices,
    Interviews interviews,
    BiConsumer<String, String> open) {
  /**
   * Visits and checklists as other packages know them.
   *
   * @param find a visit by its id
   * @param of visits of an account
   * @param checklist with its modules
   */
  record Visits(
      Function<String, Optional<FieldVisit>> find,
      Function<String, List<FieldVisit>> of,
      Function<FieldVisit.Pinned, Optional<FieldChecklist>> checklist) {}

  /** Joins the parts. */
  static Field of(Ledger ledger, FileStore files, SealKeys keys, Visits visits) {
    Interviews[] sealing = new Interviews[1];
    Fieldwork fieldwork =
        new Fieldwork(
            new Ports(
                visits.find(),
                visits.of(),
                visits.checklist(),
                () -> new Ports.SealKey(keys.current(), keys.spki()),
                (account, visit) ->
                    sealing[0].of(account, visit).stream()
                        .map(kept -> new Ports.Kept(kept.id(), kept.version()))
                        .toList(),
                shut -> sealing[0].seal(envelope(shut))));
    Vault vault = new Vault(ledger, files, Installation::now, Installation::id);
    Answers answers = new Answers(ledger, fieldwork, Installation::now);
    Photos photos = new Photos(ledger, fieldwork, vault, Installation::now);
    Finishes finishes = new Finishes(ledger, fieldwork);
    sealing[0] =
        new Interviews(
            ledger,
            files,
            keys,
            new Interviews.Ports(Fieldwork.KEPT, fieldwork::find, photos::sealed),
            Installation::now);
    return new Field(
        vault,
        sight(visits, answers, photos, vault),
        answers,
        photos,
        finishes,
        new Sheets(fieldwork, answers, photos, finishes),
        new Devices(ledger, Installation::now),
        sealing[0],
        fieldwork::open);
  }

  private static Sight sight(Visits visits, Answers answers, Photos photos, Vault vault) {
    return new Sight(
        (account, visit) ->
            visits.find().apply(visit).filter(one -> one.team().contains(account)).isPresent(),
        visit -> visits.find().apply(visit).map(one -> one.site().id()),
        visit -> sealed(visit, answers, photos, vault));
  }

  /** A photo is sealed where an answer is or was that names it, and so is what came of it. */
  private static Set<String> sealed(String visit, Answers answers, Photos photos, Vault vault) {
    Set<String> named = answers.sealedPhotos(visit);
    return named.isEmpty()
        ? Set.of()
        : vault.withTranslations(
            visit,
            photos.of(visit).stream()
                .filter(photo -> photo.evidence() != null && named.contains(photo.id()))
                .map(Photo::evidence)
                .collect(Collectors.toSet()));
  }

  private static Envelope envelope(Photo.Sealed sealed) {
    return new Envelope(sealed.kid(), sealed.key(), sealed.iv(), sealed.body());
  }
}
