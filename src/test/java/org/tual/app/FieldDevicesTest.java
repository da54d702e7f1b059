package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.Site.FIRST;
import static org.tual.app.Site.SECOND;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.fieldwork.NotTaken;
import org.tual.ledger.Actor;

/** Phones that are lost. */
class FieldDevicesTest {
  @TempDir private Path folder;
  private final String id = UUID.randomUUID().toString();
  private Site site;

  @BeforeEach
  void open() {
    site = new Site(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPhoneIsToldToRemoveEverythingUntilItSaysThatItDid() {
    assertThat(site.field.devices().seen(FIRST, id).toRemove()).isFalse();
    assertThatThrownBy(() -> site.field.devices().remove(SECOND, id, false))
        .isInstanceOf(NotTaken.Missing.class);
    site.field.devices().remove(FIRST, id, false);
    assertThat(site.field.devices().seen(FIRST, id).toRemove()).isTrue();
    assertThat(site.field.devices().seen(FIRST, id).toRemove()).isTrue();
    site.field.devices().removed(FIRST, id);
    site.field.devices().removed(FIRST, id);
    assertThat(site.field.devices().of(FIRST.id()).get(0).removedAt()).isNotNull();
    assertThat(site.field.devices().seen(FIRST, id).toRemove()).isFalse();
    Actor admin = new Actor("admin", "admin", Set.of("MANAGE_OWN_ACCOUNT"));
    site.field.devices().remove(admin, id, true);
    assertThat(site.field.devices().seen(FIRST, id).toRemove()).isTrue();
  }
}
