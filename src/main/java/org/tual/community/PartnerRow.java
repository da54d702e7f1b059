package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One partner as stored. */
@Entity
@Table(name = "partner")
public class PartnerRow {
  @Id String id;

  @Enumerated(EnumType.STRING)
  Partner.Kind kind;

  String name;
  String languages;
  String hours;
  String services;
  String phone;
  String web;
  String through;

  @Enumerated(EnumType.STRING)
  Partner.Capacity capacity;

  @Column(name = "agreed_on")
  String agreedOn;

  @Enumerated(EnumType.STRING)
  Partner.Credit credit;

  @Enumerated(EnumType.STRING)
  Partner.Compartment compartment;

  @Column(name = "verified_on")
  String verifiedOn;

  @Column(name = "verified_by")
  String verifiedBy;

  @Column(name = "changed_at")
  String changedAt;

  @Version long version;

  List<Partner.Aid> aids() {
    return PlainText.parts(services).stream().map(Partner.Aid::valueOf).toList();
  }

  /** What somebody reaches by it; another one was never reached. */
  List<String> contact() {
    return Arrays.asList(kind.name(), name, languages, hours, phone, web, through);
  }

  void takes(Partner.Draft draft) {
    List<String> before = kind == null ? List.of() : contact();
    kind = draft.kind();
    name = draft.name();
    languages = String.join(" ", draft.languages());
    hours = draft.hours();
    services = draft.services().stream().map(Enum::name).collect(Collectors.joining(" "));
    phone = draft.phone();
    web = draft.web();
    through = draft.through();
    capacity = draft.capacity();
    agreedOn = draft.agreedOn();
    credit = draft.credit();
    compartment = draft.compartment();
    if (!contact().equals(before)) {
      verifiedOn = null;
      verifiedBy = null;
    }
  }
}
