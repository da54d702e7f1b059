package org.tual.ledger;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The persistence unit, made in code and not from a {@code persistence.xml}: the same on the
 * command line and in a server, and no server takes it into its own hands.
 */
final class Unit implements PersistenceUnitInfo {
  private static final String QUERIES = "META-INF/ledger-queries.xml";

  private final DataSource source;
  private final Realm realm;

  Unit(DataSource source, Realm realm) {
    this.source = source;
    this.realm = realm;
  }

  @Override
  public String getPersistenceUnitName() {
    return realm.name();
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return source;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of(QUERIES, realm.queries());
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    String queries = String.valueOf(Unit.class.getResource("/" + QUERIES));
    try {
      return new URL(queries.substring(0, queries.length() - QUERIES.length()));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> getManagedClassNames() {
    return realm.rows().stream().map(Class::getName).toList();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return Unit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // no weaving: rows are plain and have no lazy parts
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return Unit.class.getClassLoader();
  }
}
