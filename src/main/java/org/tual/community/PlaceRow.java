package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One place as stored. */
@Entity
@Table(name = "community_place")
public class PlaceRow {
  @Id String id;

  @Enumerated(EnumType.STRING)
  Place.Kind kind;

  String name;

  @Column(name = "local_name")
  String localName;

  String country;

  @Column(name = "locode")
  String code;

  Double latitude;
  Double longitude;
  String languages;

  @Column(name = "part_of")
  String within;

  @Column(name = "emergency_number")
  String emergencyNumber;

  @Column(name = "emergency_route")
  String emergencyRoute;

  @Column(name = "emergency_checked_on")
  String emergencyCheckedOn;

  @Column(name = "emergency_checked_by")
  String emergencyCheckedBy;

  @Column(name = "changed_at")
  String changedAt;

  @Version long version;

  Place place() {
    return new Place(
        id,
        kind,
        name,
        localName,
        country,
        code,
        latitude == null ? null : new Place.Position(latitude, longitude),
        PlainText.parts(languages),
        within,
        emergencyCheckedOn == null
            ? null
            : new Place.Emergency(
                emergencyNumber, emergencyRoute, emergencyCheckedOn, emergencyCheckedBy),
        version);
  }

  void takes(Place.Draft draft) {
    kind = draft.kind();
    name = draft.name();
    localName = draft.localName();
    country = draft.country();
    code = draft.code();
    latitude = draft.position() == null ? null : draft.position().latitude();
    longitude = draft.position() == null ? null : draft.position().longitude();
    languages = String.join(" ", draft.languages());
    within = draft.within();
    Place.Emergency emergency = draft.emergency();
    emergencyNumber = emergency == null ? null : emergency.number();
    emergencyRoute = emergency == null ? null : emergency.route();
    emergencyCheckedOn = emergency == null ? null : emergency.checkedOn();
    emergencyCheckedBy = emergency == null ? null : emergency.checkedBy();
  }
}
