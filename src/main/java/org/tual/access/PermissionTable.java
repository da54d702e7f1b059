package org.tual.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which role may do what, how far it reaches, and why: {@code access/permissions.csv}. What the
 * table does not say is forbidden.
 */
public final class PermissionTable {
  private static final String SHIPPED = "access/permissions.csv";

  /**
   * One line of the table.
   *
   * @param reach roles that have the permission; a role that is absent does not have it
   * @param byToken whether an API token may carry it
   * @param why one sentence
   */
  record Line(Permission permission, Map<Role, Reach> reach, boolean byToken, String why) {}

  private final Map<Permission, Line> lines;

  private PermissionTable(Map<Permission, Line> lines) {
    this.lines = lines;
  }

  /** The table that is shipped. */
  public static PermissionTable shipped() {
    return Shipped.TABLE;
  }

  /**
   * Reads a table. The first line names the columns; then comes one line for each permission.
   *
   * @param file name for messages
   * @throws RefusedTable if a name is unknown, missing or repeated, or if a line gives away what no
   *     table may
   */
  public static PermissionTable read(String file, Reader text) {
    Map<Permission, Line> lines = new EnumMap<>(Permission.class);
    int number = 0;
    try {
      BufferedReader reader = new BufferedReader(text);
      number++;
      List<Role> roles = PermissionLine.roles(Objects.requireNonNullElse(reader.readLine(), ""));
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        number++;
        Line line = PermissionLine.read(row, roles);
        if (lines.put(line.permission(), line) != null) {
          throw new IllegalArgumentException(line.permission() + " stands here a second time");
        }
      }
      Set<Permission> missing = EnumSet.allOf(Permission.class);
      missing.removeAll(lines.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException("no line says who has " + missing);
      }
    } catch (IllegalArgumentException e) {
      throw new RefusedTable(file, number, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PermissionTable(lines);
  }

  /**
   * How far a permission reaches for somebody with these roles: nothing where it is not given, only
   * {@link Reach#ALL} where one of the roles reaches everything, else every narrower reach given.
   */
  public Set<Reach> reach(Collection<Role> roles, Permission permission) {
    Set<Reach> found = EnumSet.noneOf(Reach.class);
    for (Role role : roles) {
      Reach reach = lines.get(permission).reach().get(role);
      if (reach != null) {
        found.add(reach);
      }
    }
    return found.contains(Reach.ALL)
        ? Collections.unmodifiableSet(EnumSet.of(Reach.ALL))
        : Collections.unmodifiableSet(found);
  }

  /** Whether any of the roles has the permission, however far it reaches. */
  public boolean allows(Collection<Role> roles, Permission permission) {
    return !reach(roles, permission).isEmpty();
  }

  /** Everything that somebody with these roles may do. */
  public Set<Permission> permissions(Collection<Role> roles) {
    Set<Permission> given = EnumSet.noneOf(Permission.class);
    for (Permission permission : Permission.values()) {
      if (allows(roles, permission)) {
        given.add(permission);
      }
    }
    return Collections.unmodifiableSet(given);
  }

  /** Whether an API token may carry the permission. */
  public boolean byToken(Permission permission) {
    return lines.get(permission).byToken();
  }

  /** Why the permission is given as it is; one sentence. */
  public String why(Permission permission) {
    return lines.get(permission).why();
  }

  /** The table for people, in Markdown, with a line feed after each row. */
  public String markdown() {
    StringBuilder page = new StringBuilder("| permission |");
    for (Role role : Role.values()) {
      page.append(' ').append(role.words()).append(" |");
    }
    page.append(" by token | why |\n|").append(" --- |".repeat(Role.values().length + 3));
    page.append('\n');
    for (Line line : lines.values()) {
      page.append("| `").append(line.permission()).append("` |");
      for (Role role : Role.values()) {
        Reach reach = line.reach().get(role);
        page.append(reach == null ? " |" : " " + reach.word() + " |");
      }
      page.append(line.byToken() ? " yes | " : " | ").append(line.why()).append(" |\n");
    }
    return page.toString();
  }

  private static final class Shipped {
    private static final PermissionTable TABLE = load();

    private static PermissionTable load() {
      try (Reader text =
          new InputStreamReader(
              Objects.requireNonNull(
                  PermissionTable.class.getClassLoader().getResourceAsStream(SHIPPED)),
              StandardCharsets.UTF_8)) {
        return read(SHIPPED, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
