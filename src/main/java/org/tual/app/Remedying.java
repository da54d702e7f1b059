package org.tual.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tual.plans.PlanImport;
import org.tual.protocol.Clocks;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;
import org.tual.remedy.Grading;
import org.tual.remedy.Life;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.OwnActions;
import org.tual.remedy.Register;
import org.tual.remedy.Waiting;
import org.tual.repayment.Repayments;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/**
 * What was found not to conform, and what is done about it.
 *
 * @param register keeps nonconformities
 * @param life moves them on
 * @param grading gives more time and other severities
 * @param own takes what suppliers say
 * @param waiting tells what waits for whom
 * @param repayments keeps what is owed to workers
 * @param plans brings plans in
 */
record Remedying(
    Register register,
    Life life,
    Grading grading,
    OwnActions own,
    Waiting waiting,
    Repayments repayments,
    PlanImport plans) {
  private static final int LOOKED_AT = 20;

  static Remedying of(Installation installation) {
    Register register =
        new Register(
            installation.ledger(),
            new Register.Tables(clocks(installation.settings()), Moves.shipped(), Proof.shipped()),
            site -> place(installation.runs(), site),
            id -> installation.doors().accounts().find(id).isPresent(),
            Installation::now,
            Installation::id);
    Repayments repayments = new Repayments(installation.ledger(), register, Installation::now);
    Life life = new Life(register, repayments::settled);
    OwnActions own =
        new OwnActions(
            register,
            life,
            (account, upload) ->
                installation
                    .uploads()
                    .find(upload)
                    .filter(known -> known.account().equals(account))
                    .isPresent());
    return new Remedying(
        register,
        life,
        new Grading(register),
        own,
        new Waiting(register),
        repayments,
        new PlanImport(register, Opening.limits(installation.settings())));
  }

  private static Clocks clocks(Settings settings) {
    if (settings.actionClocks().isEmpty()) {
      return Clocks.shipped();
    }
    try (Reader text =
        Files.newBufferedReader(Path.of(settings.actionClocks()), StandardCharsets.UTF_8)) {
      return Clocks.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of clocks cannot be read.", e);
    }
  }

  /** A site as the newest sealed assessment that has it names it. */
  static Optional<Nonconformity.Place> place(Runs runs, String site) {
    ReportTable.Wanted wanted = new ReportTable.Wanted(Map.of("site", site), null, "", "", 0, 1);
    Stream<RunState> sealed =
        runs.newest(LOOKED_AT).stream().filter(run -> run.stage() == RunState.Stage.SEALED);
    return sealed
        .map(run -> new ReportTable(runs.report(run.id()).resolve("sites.csv")).find(wanted).rows())
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .map(rows -> rows.get(0))
        .map(row -> new Nonconformity.Place(site, row.get("name"), row.get("country")));
  }

  void start(Chores chores) {
    chores.every(Duration.ofMinutes(1), "Overdue actions could not be escalated", life::escalate);
  }
}
