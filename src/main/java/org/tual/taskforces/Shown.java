package org.tual.taskforces;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tual.ledger.Ledger;

/** How a task force is shown on a day. */
final class Shown {
  private static final int OLD_DAYS = 183;

  private final Ledger ledger;
  private final LocalDate today;

  Shown(Ledger ledger, LocalDate today) {
    this.ledger = ledger;
    this.today = today;
  }

  private <T> List<T> rows(String query, Class<T> type, String force) {
    return ledger.list(query, type, Map.of("force", force), 0, Integer.MAX_VALUE);
  }

  TaskForce of(TaskForceRow row, String placeName) {
    Map<String, ForceMemberRow> byId =
        rows("forceMember.ofForce", ForceMemberRow.class, row.id).stream()
            .collect(Collectors.toMap(one -> one.id, one -> one, (a, b) -> a, LinkedHashMap::new));
    List<TaskForce.SharedAction> actions =
        rows("sharedAction.ofForce", SharedActionRow.class, row.id).stream()
            .map(one -> action(one, byId.get(one.owner)))
            .toList();
    List<TaskForce.Contact> contacts =
        rows("forceContact.ofForce", ContactRow.class, row.id).stream()
            .map(one -> contact(one, byId.get(one.member)))
            .toList();
    String national = last(contacts, TaskForce.Level.NATIONAL);
    String local = last(contacts, TaskForce.Level.LOCAL);
    Balance balance =
        Balance.of(
            actions.stream()
                .filter(one -> one.state() != TaskForce.SharedAction.State.DROPPED)
                .map(TaskForce.SharedAction::purpose)
                .toList());
    List<TaskForce.Member> members = byId.values().stream().map(Shown::member).toList();
    return new TaskForce(
        row.id,
        row.place,
        placeName,
        row.name,
        members,
        actions,
        contacts,
        balance,
        national,
        age(national),
        local,
        age(local),
        warnings(members, actions, balance, age(national)),
        row.version);
  }

  private static TaskForce.Member member(ForceMemberRow row) {
    return new TaskForce.Member(row.id, row.name, row.level, row.partner, row.joinedOn, row.leftOn);
  }

  private TaskForce.SharedAction action(SharedActionRow row, ForceMemberRow owner) {
    boolean late =
        row.state == TaskForce.SharedAction.State.OPEN && today.isAfter(LocalDate.parse(row.due));
    return new TaskForce.SharedAction(
        row.id,
        row.words,
        row.owner,
        owner.name,
        row.due,
        row.state,
        late,
        row.purpose,
        row.doneOn,
        row.version);
  }

  private static TaskForce.Contact contact(ContactRow row, ForceMemberRow member) {
    return new TaskForce.Contact(row.day, row.member, member.name, member.level, row.words);
  }

  private static String last(List<TaskForce.Contact> contacts, TaskForce.Level level) {
    return contacts.stream()
        .filter(one -> one.level() == level)
        .map(TaskForce.Contact::day)
        .max(String::compareTo)
        .orElse(null);
  }

  private Long age(String day) {
    return day == null ? null : Long.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(day), today));
  }

  private static List<TaskForce.Warning> warnings(
      List<TaskForce.Member> members,
      List<TaskForce.SharedAction> actions,
      Balance balance,
      Long age) {
    List<TaskForce.Warning> all = new ArrayList<>();
    if (balance.noProtection()) {
      all.add(TaskForce.Warning.NO_PROTECTION);
    }
    if (members.stream().filter(one -> one.leftOn() == null).count() < 2) {
      all.add(TaskForce.Warning.ALONE);
    }
    if (age == null) {
      all.add(TaskForce.Warning.NO_NATIONAL_CONTACT);
    } else if (age >= OLD_DAYS) {
      all.add(TaskForce.Warning.NATIONAL_CONTACT_OLD);
    }
    if (actions.stream().anyMatch(TaskForce.SharedAction::overdue)) {
      all.add(TaskForce.Warning.OVERDUE);
    }
    return all;
  }
}
