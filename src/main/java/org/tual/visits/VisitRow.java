package org.tual.visits;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One visit as stored; what is looked for stands in columns, the rest of the plan as JSON. */
@Entity
@Table(name = "visit")
public class VisitRow {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private static final int LONGEST_PLAN = 20_000;
  private static final int LONGEST_REASONS = 8_000;

  @Id String id;

  String site;

  @Column(name = "site_name")
  String siteName;

  String country;
  String assessment;

  @Column(length = 8000)
  String reasons;

  @Column(length = 2000)
  String words;

  @Column(name = "first_day")
  String firstDay;

  @Column(name = "last_day")
  String lastDay;

  @Enumerated(EnumType.STRING)
  Stage stage;

  @Enumerated(EnumType.STRING)
  Standing.Side side;

  @Enumerated(EnumType.STRING)
  Standing.Side beneath;

  @Column(length = 20000)
  String plan;

  @Column(name = "planned_by")
  String plannedBy;

  @Column(name = "planned_at")
  String plannedAt;

  /** Changes with every act, so that the version of the row counts acts on members too. */
  @Column(name = "changed_at")
  String changedAt;

  int acts;

  @Version long version;

  void touch(Instant now) {
    changedAt = now.toString();
    acts++;
  }

  Standing standing() {
    return new Standing(stage, side, beneath);
  }

  void stand(Standing standing) {
    stage = standing.stage();
    side = standing.side();
    beneath = standing.beneath();
  }

  Plan plan() {
    return JSON.fromJson(plan, Plan.class);
  }

  /** Throws {@link NotPossible} where it is longer than can be kept. */
  void plan(Plan wanted) {
    plan = within(JSON.toJson(wanted), LONGEST_PLAN);
    firstDay = wanted.from();
    lastDay = wanted.to();
  }

  List<Visit.Reason> reasons() {
    return Arrays.asList(JSON.fromJson(reasons, Visit.Reason[].class));
  }

  void reasons(List<Visit.Reason> findings) {
    reasons = within(JSON.toJson(findings), LONGEST_REASONS);
  }

  private static String within(String json, int most) {
    if (json.length() > most) {
      throw new NotPossible("This is longer than can be kept: write less, or name fewer.");
    }
    return json;
  }
}
