package org.tual.attachments;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.evidence.Evidence;
import org.tual.evidence.Media;
import org.tual.evidence.Vault;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.remedy.Missing;
import org.tual.remedy.NotNow;
import org.tual.remedy.OwnActions;

/**
 * Keeps in the vault what a supplier's contact sends for an action of its own: pictures encoded
 * anew, and PDF. A contact sees what it sent itself and nothing of others.
 */
public final class Attachments {
  private static final int MOST = 20;
  private static final Set<Media> TAKEN = EnumSet.of(Media.JPEG, Media.PDF);

  private final Ledger ledger;
  private final Vault vault;
  private final OwnActions own;

  public Attachments(Ledger ledger, Vault vault, OwnActions own) {
    this.ledger = ledger;
    this.vault = vault;
    this.own = own;
  }

  /**
   * Takes a piece.
   *
   * @param title what it shows
   * @throws Missing where no such action is released to this account
   * @throws NotNow where it is closed, or there are twenty pieces
   * @throws Vault.NotTaken where the bytes are neither a picture nor a PDF, or the title cannot be
   */
  public Piece receive(Actor actor, String action, String title, byte[] bytes) {
    String site = own.site(actor, action);
    if (!own.asked(actor, action)) {
      throw new NotNow("It is closed; nothing is to be shown any more.");
    }
    Vault.Taken taken = vault.take(bytes, TAKEN);
    Evidence.Filed filed = new Evidence.Filed(Evidence.Kind.OTHER, title, null, site, null, null);
    return ledger.act(
        actor,
        Permission.ANSWER_ACTIONS.name(),
        "ACTION_EVIDENCE_RECEIVED",
        action,
        writes -> {
          if (writes.list("attachment.of", AttachmentRow.class, Map.of("id", action)).size()
              >= MOST) {
            throw new NotNow("There are twenty pieces for this; say in words what else there is.");
          }
          Evidence kept = vault.add(writes, actor, taken, filed);
          AttachmentRow row = new AttachmentRow();
          row.evidence = kept.id();
          row.nonconformity = action;
          row.account = actor.id();
          writes.add(row);
          writes.told(kept.id());
          return Piece.of(kept);
        });
  }

  /**
   * What this contact sent for an action of its own; throws {@link Missing} where it is for others.
   */
  public List<Piece> own(Actor actor, String action) {
    own.site(actor, action);
    return rows(action).stream()
        .filter(row -> row.account.equals(actor.id()))
        .map(this::evidence)
        .map(Piece::of)
        .toList();
  }

  /** One of them, with its bytes, which is an event and a line of the custody log. */
  public Evidence own(Actor actor, String action, String piece) {
    own.site(actor, action);
    return rows(action).stream()
        .filter(row -> row.account.equals(actor.id()) && row.evidence.equals(piece))
        .map(this::evidence)
        .findFirst()
        .orElseThrow(Missing::new);
  }

  /** What suppliers sent for an action, the first first; whoever asks must see the action. */
  public List<Evidence> of(String action) {
    return rows(action).stream().map(this::evidence).toList();
  }

  private Evidence evidence(AttachmentRow row) {
    return vault.find(row.evidence).orElseThrow(Missing::new);
  }

  private List<AttachmentRow> rows(String action) {
    return ledger.list("attachment.of", AttachmentRow.class, Map.of("id", action), 0, MOST);
  }
}
