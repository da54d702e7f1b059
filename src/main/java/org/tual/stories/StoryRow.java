package org.tual.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sample that is loaded, and who loaded it. */
@Entity
@Table(name = "sample")
public class StoryRow {
  @Id String name;

  String account;
  String role;

  @Column(name = "loaded_at")
  String loadedAt;
}
