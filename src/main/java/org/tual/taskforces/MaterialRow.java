package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One material as stored. */
@Entity
@Table(name = "awareness_material")
public class MaterialRow {
  @Id String id;

  String title;
  String language;

  @Enumerated(EnumType.STRING)
  Material.Kind kind;

  String web;

  @Column(name = "added_at")
  String addedAt;

  Material material() {
    return new Material(id, title, language, kind, web);
  }
}
