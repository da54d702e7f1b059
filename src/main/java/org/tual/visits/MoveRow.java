package org.tual.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One move of a visit; never changed. */
@Entity
@Table(name = "visit_move")
public class MoveRow {
  @Id String id;

  String visit;

  @Column(name = "act_number")
  int number;

  @Column(name = "move_name")
  String move;

  @Column(name = "came_from")
  String from;

  @Column(name = "went_to")
  String to;

  String account;

  @Column(name = "moved_at")
  String at;

  @Column(length = 2000)
  String why;
}
