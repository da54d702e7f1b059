package org.tual.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The relational store: H2 in a file, or PostgreSQL. Opens the pool, brings the schema to this
 * version and refuses a newer one, and makes entity managers that share no cache. An older H2 than
 * 2.5.252 loses commits and is refused.
 */
public final class JpaDatabase implements AutoCloseable {
  /** What to do where {@link #backup} is not for. */
  public static final String ELSEWHERE =
      "Back PostgreSQL up with pg_dump, and the data folder beside it.";

  private static final String OLDEST_H2 = "2.5.252";

  private final HikariDataSource source;
  private final EntityManagerFactory factory;
  private final boolean h2;

  private JpaDatabase(HikariDataSource source, EntityManagerFactory factory, boolean h2) {
    this.source = source;
    this.factory = factory;
    this.h2 = h2;
  }

  /**
   * Opens the database.
   *
   * @param url JDBC address; {@code jdbc:h2:} or {@code jdbc:postgresql:}
   * @param rows entity classes of all packages
   * @throws Unavailable where it cannot be opened, or its schema is of a newer version
   */
  public static JpaDatabase open(String url, String user, String password, List<Class<?>> rows) {
    return open(url, user, password, Realm.main(rows));
  }

  /** The same for what is not the main database. */
  public static JpaDatabase open(String url, String user, String password, Realm realm) {
    boolean h2 = url.startsWith("jdbc:h2:");
    HikariDataSource source = pool(url, user, password);
    try {
      if (h2) {
        checkH2(source);
      }
      migrate(source, realm.migrations());
      Map<String, Object> settings = new HashMap<>();
      settings.put("eclipselink.logging.level", "SEVERE");
      settings.put("eclipselink.logging.parameters", "false");
      settings.put("eclipselink.cache.shared.default", "false");
      settings.put("eclipselink.weaving", "false");
      // two databases that are open at once are two, although their units have one name
      settings.put("eclipselink.session-name", realm.name() + " of " + url);
      EntityManagerFactory factory =
          new PersistenceProvider()
              .createContainerEntityManagerFactory(new Unit(source, realm), settings);
      return new JpaDatabase(source, factory, h2);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariDataSource pool(String url, String user, String password) {
    boolean h2 = url.startsWith("jdbc:h2:");
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    // by name, because a server's driver manager does not look into applications
    config.setDriverClassName(h2 ? "org.h2.Driver" : "org.postgresql.Driver");
    if (!h2) {
      config.setConnectionInitSql(Sql.text("postgresql-durable"));
    }
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(10);
    config.setConnectionTimeout(10_000);
    config.setPoolName("tual");
    config.setInitializationFailTimeout(10_000);
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw new Unavailable(
          "The database cannot be opened. Check its address and password, and that no other process has it open.",
          e);
    }
  }

  /** From now on nobody waits long for a connection: a stop must end where the database is away. */
  public void waitLittle() {
    source.getHikariConfigMXBean().setConnectionTimeout(2_000);
  }

  private static void checkH2(DataSource source) {
    try (Connection connection = source.getConnection()) {
      String version = connection.getMetaData().getDriverVersion().split(" ")[0];
      if (compare(version, OLDEST_H2) < 0) {
        throw new Unavailable(
            "H2 "
                + version
                + " is on the class path; it loses commits. Needed: "
                + OLDEST_H2
                + ".");
      }
    } catch (SQLException e) {
      throw new Unavailable("The database cannot be opened.", e);
    }
  }

  private static int compare(String one, String other) {
    String[] a = one.split("\\.");
    String[] b = other.split("\\.");
    for (int i = 0; i < 3; i++) {
      int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static void migrate(DataSource source, String steps) {
    Flyway flyway =
        Flyway.configure(JpaDatabase.class.getClassLoader())
            .dataSource(source)
            .locations(steps)
            .load();
    try {
      for (MigrationInfo step : flyway.info().applied()) {
        if (step.getState().isResolved()) {
          continue;
        }
        throw new Unavailable(
            "The database has schema "
                + step.getVersion()
                + ", which this version of Tual does not know. Start the newer version, or restore"
                + " a backup that was made by this one.");
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new Unavailable("The schema of the database is not as this version expects it.", e);
    }
  }

  EntityManager manager() {
    return factory.createEntityManager();
  }

  /** Reads in a transaction of its own that is never committed. */
  <T> T read(Function<EntityManager, T> work) {
    EntityManager manager = manager();
    try {
      return work.apply(manager);
    } finally {
      manager.close();
    }
  }

  /**
   * What was committed has reached the disk when this returns. PostgreSQL has done that at the
   * commit, which its connections are told where its own settings say otherwise.
   */
  void barrier() {
    if (h2) {
      execute(Sql.text("h2-barrier"));
    }
  }

  /** The database answers. */
  public boolean ready() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Writes a consistent copy of the embedded database into a new zip file, while it is in use.
   *
   * @throws Unavailable where this is no embedded database; PostgreSQL has its own tools
   */
  public void backup(Path zip) {
    if (!h2) {
      throw new Unavailable(ELSEWHERE);
    }
    execute(Sql.text("h2-backup"), zip.toString());
  }

  /** Whether this is the embedded H2, which Tual backs up itself. */
  public boolean embedded() {
    return h2;
  }

  private void execute(String command, String... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new Unavailable("The database does not answer.", e);
    }
  }

  @Override
  public void close() {
    factory.close();
    source.close();
  }
}
