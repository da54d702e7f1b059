package org.tual.taskforces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.community.Eyes;
import org.tual.community.Missing;
import org.tual.community.NotNow;
import org.tual.community.NotPossible;
import org.tual.community.Partner;
import org.tual.community.Partners;
import org.tual.community.Place;
import org.tual.community.Places;
import org.tual.community.PlainText;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Keeps task forces, one for a place. */
public final class TaskForces {
  private static final String MANAGE = Permission.MANAGE_COMMUNITY.name();
  private static final String NOUN = "task force";
  private static final int LONGEST = 1_000;

  /** What is asked for. */
  public record Draft(String place, String name) {}

  /** An organisation that joins; where it is in the register, by its id there. */
  public record Joining(String name, TaskForce.Level level, String partner) {}

  /** Somebody spoke with a member. */
  public record Spoken(String day, String member, String words) {}

  private final Ledger ledger;
  private final Places places;
  private final Partners partners;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public TaskForces(
      Ledger ledger,
      Places places,
      Partners partners,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.places = places;
    this.partners = partners;
    this.clock = clock;
    this.ids = ids;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  /** The task forces of the places that somebody sees. */
  public List<TaskForce> of(Eyes eyes) {
    return ledger.list("taskForce.all", TaskForceRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> sees(eyes, row))
        .map(this::view)
        .toList();
  }

  /** A partner sees those of which it is a member. */
  private boolean sees(Eyes eyes, TaskForceRow row) {
    if (eyes.all() || eyes.partner() == null) {
      return eyes.sees(row.place);
    }
    return ledger
        .list(
            "forceMember.ofForce",
            ForceMemberRow.class,
            Map.of("force", row.id),
            0,
            Integer.MAX_VALUE)
        .stream()
        .anyMatch(member -> member.leftOn == null && eyes.partner().equals(member.partner));
  }

  private TaskForce view(TaskForceRow row) {
    return new Shown(ledger, today()).of(row, places.find(row.place).name());
  }

  /** One; throws {@link Missing} where there is none for whoever asks. */
  public TaskForce find(Eyes eyes, String id) {
    return ledger
        .find(TaskForceRow.class, id)
        .filter(row -> sees(eyes, row))
        .map(this::view)
        .orElseThrow(() -> new Missing(NOUN));
  }

  /**
   * Makes one.
   *
   * @throws NotPossible where the place has one already
   */
  public TaskForce make(Actor actor, Eyes eyes, Draft draft) {
    if (draft == null) {
      throw new NotPossible("Say at which place.");
    }
    Place place = places.find(draft.place());
    String name = PlainText.needed("The name", draft.name(), PlainText.NAME);
    String id = ids.get();
    ledger.act(
        actor,
        MANAGE,
        "TASK_FORCE_MADE",
        id,
        writes -> {
          if (!writes
              .list("taskForce.ofPlace", TaskForceRow.class, Map.of("place", place.id()))
              .isEmpty()) {
            throw new NotPossible("This place has a task force already.");
          }
          TaskForceRow row = new TaskForceRow();
          row.id = id;
          row.place = place.id();
          row.name = name;
          row.madeAt = clock.get().toString();
          writes.content(id + "\n" + row.place + "\n" + name);
          return writes.add(row);
        });
    return find(eyes, id);
  }

  static TaskForceRow lock(Writes writes, String id) {
    TaskForceRow row = writes.lock(TaskForceRow.class, id).orElseThrow(() -> new Missing(NOUN));
    row.acts++;
    return row;
  }

  /** An organisation joins. */
  public TaskForce join(Actor actor, Eyes eyes, String id, Joining said) {
    find(eyes, id);
    if (said == null || said.level() == null) {
      throw new NotPossible("Say whether it is local, national or a company.");
    }
    if (said.partner() != null && partners.find(said.partner()).kind() == Partner.Kind.SHELTER) {
      throw new NotPossible("A shelter works through the partner that leads to it.");
    }
    String name =
        said.partner() == null
            ? PlainText.needed("The name of the organisation", said.name(), PlainText.NAME)
            : partners.find(said.partner()).name();
    ledger.act(
        actor,
        MANAGE,
        "TASK_FORCE_JOINED",
        id,
        writes -> {
          lock(writes, id);
          if (members(writes, id).stream()
              .anyMatch(one -> one.leftOn == null && one.name.equalsIgnoreCase(name))) {
            throw new NotPossible("This organisation is in it already.");
          }
          ForceMemberRow row = new ForceMemberRow();
          row.id = ids.get();
          row.force = id;
          row.name = name;
          row.level = said.level();
          row.partner = said.partner();
          row.joinedOn = today().toString();
          writes.content(id + "\n" + name + "\n" + said.level());
          return writes.add(row);
        });
    return find(eyes, id);
  }

  private static List<ForceMemberRow> members(Writes writes, String force) {
    return writes.list("forceMember.ofForce", ForceMemberRow.class, Map.of("force", force));
  }

  static ForceMemberRow member(Writes writes, String force, String member) {
    return members(writes, force).stream()
        .filter(one -> one.id.equals(member) && one.leftOn == null)
        .findFirst()
        .orElseThrow(() -> new NotPossible("No such organisation is in this task force."));
  }

  /**
   * An organisation leaves.
   *
   * @throws NotNow where it still owns something that is open
   */
  public TaskForce leave(Actor actor, Eyes eyes, String id, String member) {
    find(eyes, id);
    ledger.act(
        actor,
        MANAGE,
        "TASK_FORCE_LEFT",
        id,
        writes -> {
          lock(writes, id);
          ForceMemberRow row = member(writes, id, member);
          boolean owns =
              writes
                  .list("sharedAction.ofForce", SharedActionRow.class, Map.of("force", id))
                  .stream()
                  .anyMatch(
                      one ->
                          one.owner.equals(member)
                              && one.state == TaskForce.SharedAction.State.OPEN);
          if (owns) {
            throw new NotNow("It owns an action that is open. Settle that first.");
          }
          row.leftOn = today().toString();
          writes.content(id + "\n" + member);
          return row;
        });
    return find(eyes, id);
  }

  /** Somebody spoke with a member. */
  public TaskForce speak(Actor actor, Eyes eyes, String id, Spoken said) {
    find(eyes, id);
    if (said == null) {
      throw new NotPossible("Say who was spoken with on which day.");
    }
    LocalDate day = PlainText.past("The day", said.day(), today());
    String words = PlainText.optional("What was spoken about", said.words(), LONGEST);
    ledger.act(
        actor,
        MANAGE,
        "TASK_FORCE_SPOKE",
        id,
        writes -> {
          lock(writes, id);
          ContactRow row = new ContactRow();
          row.id = ids.get();
          row.force = id;
          row.day = day.toString();
          row.member = member(writes, id, said.member()).id;
          row.words = words;
          row.account = actor.id();
          writes.content(id + "\n" + row.member + "\n" + day + "\n" + words);
          return writes.add(row);
        });
    return find(eyes, id);
  }
}
