package org.tual.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.app.Databases;
import org.tual.decisions.Judgements;
import org.tual.ledger.Actor;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.matching.MatchView.State;
import org.tual.matching.Verdict.Answer;

/** Two people who look at the same pair at the same time; all names are made up. */
class VerdictsTest {
  private static final Actor ONE = new Actor("judge-1", "compliance", Set.of("JUDGE_IDENTITY"));
  private static final Actor OTHER = new Actor("judge-2", "compliance", Set.of("JUDGE_IDENTITY"));
  private static final String RUN = "assessment-1";

  @TempDir private Path folder;
  private JpaDatabase database;
  private Ledger ledger;
  private Judgements judgements;
  private Verdicts verdicts;
  private Candidate pair;

  @BeforeEach
  void open() {
    database = Databases.in(folder);
    ledger = new Ledger(database, Instant::now, new SecureRandom());
    judgements = new Judgements(ledger, (run, asked) -> asked, Instant::now, VerdictsTest::anyId);
    verdicts = said();
    pair =
        Sides.pair(
                Sides.named("Contoh Sejahtera Garment").in("TH", "Ranong"),
                Sides.named("Contoh Sejahtra Garment").in("TH", "Ranong"))
            .orElseThrow();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static String anyId() {
    return UUID.randomUUID().toString();
  }

  /** What another process of the same installation has. */
  private Verdicts said() {
    return new Verdicts(ledger, judgements, Instant::now, VerdictsTest::anyId);
  }

  private MatchView look() {
    return verdicts.said().of(pair);
  }

  private long joined() {
    return judgements.all().stream().filter(one -> !one.withdrawn()).count();
  }

  @Test
  void whatWasSaidFirstStandsAndWhoLookedBeforeIsTold() {
    MatchView seen = look();
    verdicts.say(ONE, RUN, seen, Answer.SAME, "");
    assertThatThrownBy(() -> verdicts.say(OTHER, RUN, seen, Answer.DIFFERENT, ""))
        .isInstanceOf(Verdicts.Meanwhile.class);
    assertThat(look().state()).isEqualTo(State.SAME);
    assertThat(look().verdict().account()).isEqualTo(ONE.id());

    verdicts.withdraw(ONE, pair.id(), "");
    verdicts.say(OTHER, RUN, look(), Answer.DIFFERENT, "");
    assertThatThrownBy(() -> verdicts.say(ONE, RUN, seen, Answer.SAME, ""))
        .isInstanceOf(Verdicts.Meanwhile.class);
    assertThat(look().state()).isEqualTo(State.DIFFERENT);
    assertThat(joined()).as("nothing stays joined").isZero();
  }

  @Test
  void notSureIsFollowedByWhoeverIsSureAndHasSeenIt() {
    MatchView seen = look();
    verdicts.say(ONE, RUN, seen, Answer.NOT_SURE, "Ask the site.");
    assertThatThrownBy(() -> verdicts.say(OTHER, RUN, seen, Answer.SAME, ""))
        .isInstanceOf(Verdicts.Meanwhile.class);
    verdicts.say(OTHER, RUN, look(), Answer.SAME, "");
    assertThat(look().state()).isEqualTo(State.SAME);
  }

  @Test
  void ofTwoProcessesThatSaySameAndDifferentAtOnceOneIsRefused() throws Exception {
    for (int turn = 0; turn < 10; turn++) {
      MatchView seen = look();
      Verdicts second = said();
      CyclicBarrier start = new CyclicBarrier(2);
      List<Callable<Verdict>> both =
          List.of(
              () -> {
                start.await();
                return verdicts.say(ONE, RUN, seen, Answer.SAME, "");
              },
              () -> {
                start.await();
                return second.say(OTHER, RUN, seen, Answer.DIFFERENT, "");
              });
      List<Answer> taken = new ArrayList<>();
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        for (Future<Verdict> done : threads.invokeAll(both)) {
          try {
            taken.add(done.get().answer());
          } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(Verdicts.Meanwhile.class);
          }
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(taken).hasSize(1);
      assertThat(look().state().name()).isEqualTo(taken.get(0).name());
      assertThat(joined()).isEqualTo(taken.get(0) == Answer.SAME ? 1 : 0);
      verdicts.withdraw(ONE, pair.id(), "");
    }
  }
}
