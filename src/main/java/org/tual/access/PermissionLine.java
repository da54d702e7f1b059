package org.tual.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lines of {@code permissions.csv} and refuses what no table may give away. */
final class PermissionLine {
  /** Not even another table gives these to anybody else. */
  private static final Set<Permission> OF_THE_LEAD =
      Set.of(Permission.GRANT_SAFEGUARDING, Permission.CASES);

  private static final String FIRST = "permission";
  private static final List<String> LAST = List.of("token", "why");

  /** What only a person who is present may do; a token that could make tokens would never end. */
  private static final Set<Permission> IN_PERSON =
      EnumSet.of(
          Permission.MANAGE_ACCOUNTS,
          Permission.GRANT_SAFEGUARDING,
          Permission.CASES,
          Permission.MANAGE_OWN_ACCOUNT,
          Permission.MAKE_TOKENS);

  private PermissionLine() {}

  /** Roles in the order of the columns; each stands there once. */
  static List<Role> roles(String header) {
    List<String> names = Arrays.asList(header.split(",", -1));
    int end = names.size() - LAST.size();
    if (end < 1 || !names.get(0).equals(FIRST) || !names.subList(end, names.size()).equals(LAST)) {
      throw new IllegalArgumentException(
          "the first line starts with " + FIRST + " and ends with " + String.join(",", LAST));
    }
    List<Role> roles = new ArrayList<>();
    for (String name : names.subList(1, end)) {
      roles.add(role(name));
    }
    if (roles.size() != Role.values().length
        || !EnumSet.allOf(Role.class).equals(Set.copyOf(roles))) {
      throw new IllegalArgumentException("each role has one column");
    }
    return roles;
  }

  private static Role role(String words) {
    return Arrays.stream(Role.values())
        .filter(role -> role.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no role \"" + words + "\""));
  }

  static PermissionTable.Line read(String row, List<Role> roles) {
    int columns = roles.size() + 3;
    String[] cells = row.split(",", columns);
    if (cells.length != columns) {
      throw new IllegalArgumentException("a line has " + columns + " cells");
    }
    Permission permission = permission(cells[0]);
    Map<Role, Reach> given = new EnumMap<>(Role.class);
    for (int i = 0; i < roles.size(); i++) {
      if (!cells[i + 1].isEmpty()) {
        given.put(roles.get(i), reach(cells[i + 1]));
      }
    }
    String token = cells[columns - 2];
    if (!token.isEmpty() && !token.equals("yes")) {
      throw new IllegalArgumentException("the column token says yes or nothing, not " + token);
    }
    PermissionTable.Line line =
        new PermissionTable.Line(permission, given, !token.isEmpty(), why(cells[columns - 1]));
    check(line);
    return line;
  }

  private static Permission permission(String name) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no permission \"" + name + "\""));
  }

  private static Reach reach(String word) {
    return Arrays.stream(Reach.values())
        .filter(reach -> reach.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a role has all, assigned, own or nothing, not \"" + word + "\""));
  }

  /** The last cell stands in double quotes, so that it may hold commas. */
  private static String why(String cell) {
    if (!cell.matches("\"[^\"|]*[^\"|\\s][^\"|]*\"")) {
      throw new IllegalArgumentException(
          "the reason is a sentence in double quotes, without quotes or bars in it");
    }
    return cell.substring(1, cell.length() - 1);
  }

  private static void check(PermissionTable.Line line) {
    Permission permission = line.permission();
    Map<Role, Reach> given = line.reach();
    if (given.isEmpty()) {
      throw new IllegalArgumentException("nobody has " + permission);
    }
    given.forEach(
        (role, reach) -> {
          if (role.guest() && reach != Reach.OWN) {
            throw new IllegalArgumentException(
                "a guest such as " + role.words() + " reaches its own data only");
          }
        });
    if (line.byToken() && IN_PERSON.contains(permission)) {
      throw new IllegalArgumentException("no token may carry " + permission);
    }
    if (OF_THE_LEAD.contains(permission)
        && !given.keySet().equals(Set.of(Role.SAFEGUARDING_LEAD))) {
      throw new IllegalArgumentException("only the safeguarding lead may have " + permission);
    }
  }
}
