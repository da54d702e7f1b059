package org.tual.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One phone of one account as stored. */
@Entity
@Table(name = "field_device")
public class FieldDeviceRow {
  @Id String pair;
  String device;
  String account;

  @Column(name = "first_seen")
  String firstSeen;

  @Column(name = "last_seen")
  String lastSeen;

  @Column(name = "removal_asked_at")
  String removalAskedAt;

  @Column(name = "removal_asked_by")
  String removalAskedBy;

  @Column(name = "removed_at")
  String removedAt;

  static String pair(String account, String device) {
    return account + " " + device;
  }

  Device device() {
    return new Device(device, firstSeen, lastSeen, removalAskedAt, removedAt);
  }
}
