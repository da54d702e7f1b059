package org.tual.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** One answer as stored. */
@Entity
@Table(name = "field_answer")
public class FieldAnswerRow {
  @Id String id;

  /** Hash of visit, question, group and source while the answer stands; else null. */
  String slot;

  String visit;
  String question;

  @Enumerated(EnumType.STRING)
  Answer.Seen answer;

  @Column(name = "answer_value")
  String value;

  @Column(length = 2000)
  String observation;

  @Enumerated(EnumType.STRING)
  Answer.Prevalence prevalence;

  @Column(name = "workforce")
  String group;

  @Column(name = "period_from")
  String periodFrom;

  @Column(name = "period_to")
  String periodTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_class")
  Answer.Source source;

  @Enumerated(EnumType.STRING)
  Answer.Releasability releasability;

  @Column(length = 1000)
  String photos;

  @Column(name = "recorded_at")
  String recordedAt;

  String account;

  @Column(name = "kept_at")
  String keptAt;

  @Column(name = "version_number")
  long version;

  Answer answer() {
    return new Answer(
        id,
        question,
        answer,
        value,
        observation,
        prevalence,
        group,
        periodFrom,
        periodTo,
        source,
        releasability,
        photos.isEmpty() ? List.of() : List.of(photos.split(" ")),
        recordedAt,
        version,
        null);
  }

  LocalDate day() {
    Instant said = Instant.parse(recordedAt);
    Instant came = Instant.parse(keptAt);
    return LocalDate.ofInstant(said.isAfter(came) ? came : said, ZoneOffset.UTC);
  }

  void takes(Answer said) {
    question = said.question();
    answer = said.answer();
    value = said.value();
    observation = said.observation();
    prevalence = said.prevalence();
    group = said.group();
    periodFrom = said.periodFrom();
    periodTo = said.periodTo();
    source = said.source();
    releasability = said.releasability();
    photos = String.join(" ", said.photos());
    recordedAt = said.recordedAt();
  }
}
