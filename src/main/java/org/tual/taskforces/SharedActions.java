package org.tual.taskforces;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.community.Eyes;
import org.tual.community.Missing;
import org.tual.community.NotPossible;
import org.tual.community.PlainText;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** What the members of a task force do together. */
public final class SharedActions {
  private static final int LONGEST = 1_000;

  /** An action that is agreed on. */
  public record Agreed(String words, String owner, String due, Purpose purpose) {}

  /** What becomes of an action. */
  public record Moved(TaskForce.SharedAction.State state, String due) {}

  private final Ledger ledger;
  private final TaskForces forces;
  private final Supplier<String> ids;

  public SharedActions(Ledger ledger, TaskForces forces, Supplier<String> ids) {
    this.ledger = ledger;
    this.forces = forces;
    this.ids = ids;
  }

  /** They agree on an action. */
  public TaskForce agree(Actor actor, Eyes eyes, String id, Agreed said) {
    forces.find(eyes, id);
    if (said == null || said.purpose() == null) {
      throw new NotPossible("Say whether it is prosecution, protection or prevention.");
    }
    String words = PlainText.needed("What is done", said.words(), LONGEST);
    LocalDate due = due(said.due());
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "SHARED_ACTION_AGREED",
        id,
        writes -> {
          TaskForces.lock(writes, id);
          SharedActionRow row = new SharedActionRow();
          row.id = ids.get();
          row.force = id;
          row.words = words;
          row.owner = TaskForces.member(writes, id, said.owner()).id;
          row.due = due.toString();
          row.state = TaskForce.SharedAction.State.OPEN;
          row.purpose = said.purpose();
          writes.content(id + "\n" + words + "\n" + row.owner + "\n" + due);
          return writes.add(row);
        });
    return forces.find(eyes, id);
  }

  private static LocalDate due(String text) {
    LocalDate due = PlainText.day("The day until which", text);
    if (due == null) {
      throw new NotPossible("Say until which day.");
    }
    return due;
  }

  /**
   * Moves an action: whoever manages any, a partner those that its organisation owns.
   *
   * @param permission by which the caller does
   */
  public TaskForce move(
      Actor actor, Permission permission, Eyes eyes, String id, String action, Moved said) {
    forces.find(eyes, id);
    if (said == null || said.state() == null) {
      throw new NotPossible("Say what becomes of it.");
    }
    Optional<LocalDate> due = Optional.ofNullable(said.due()).map(SharedActions::due);
    ledger.act(
        actor,
        permission.name(),
        "SHARED_ACTION_" + said.state(),
        id,
        writes -> {
          TaskForces.lock(writes, id);
          SharedActionRow row =
              writes
                  .lock(SharedActionRow.class, action)
                  .filter(one -> one.force.equals(id) && (eyes.all() || owns(writes, one, eyes)))
                  .orElseThrow(() -> new Missing("shared action"));
          row.state = said.state();
          row.doneOn =
              said.state() == TaskForce.SharedAction.State.DONE ? forces.today().toString() : null;
          due.ifPresent(day -> row.due = day.toString());
          writes.content(id + "\n" + action + "\n" + said);
          return row;
        });
    return forces.find(eyes, id);
  }

  private static boolean owns(Writes writes, SharedActionRow action, Eyes eyes) {
    return writes
        .find(ForceMemberRow.class, action.owner)
        .filter(one -> one.partner != null && one.partner.equals(eyes.partner()))
        .isPresent();
  }
}
