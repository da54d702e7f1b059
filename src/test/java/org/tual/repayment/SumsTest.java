package org.tual.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.remedy.NotPossible;

class SumsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-15");
  private static final Repayment.Confirmation CONFIRMED =
      new Repayment.Confirmation(Repayment.Way.SURVEY, Repayment.Share.MOST, "2026-11");

  private static Sums.Part part(String due, String amount, String paid) {
    return new Sums.Part(LocalDate.parse(due), new BigDecimal(amount), new BigDecimal(paid));
  }

  private static Sums sums(String total, String tolerance, Sums.Part... parts) {
    return Sums.of(new BigDecimal(total), new BigDecimal(tolerance), List.of(parts), TODAY);
  }

  @Test
  void addsExactlyWhereFloatingNumbersWouldNot() {
    List<Sums.Part> parts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      parts.add(part("2026-10-31", "0.10", "0.10"));
    }
    Sums sums = Sums.of(new BigDecimal("1.00"), BigDecimal.ZERO, parts, TODAY);
    assertThat(sums.paid()).isEqualByComparingTo("1");
    assertThat(sums.remaining()).isZero();
    assertThat(sums.state(null)).isEqualTo(Repayment.State.PAID);
    assertThat(sums.state(CONFIRMED)).isEqualTo(Repayment.State.CONFIRMED);
  }

  @Test
  void anInstalmentIsOverdueFromTheDayAfterAndOnlyByWhatItStillOwes() {
    assertThat(sums("100", "0", part("2026-11-15", "100", "0")).state(null))
        .isEqualTo(Repayment.State.PLANNED);
    Sums late = sums("100", "0", part("2026-11-14", "60", "25.50"), part("2026-12-14", "40", "0"));
    assertThat(late.state(CONFIRMED)).isEqualTo(Repayment.State.OVERDUE);
    assertThat(late.overdue()).isEqualByComparingTo("34.50");
    assertThat(late.remaining()).isEqualByComparingTo("74.50");
    assertThat(
            sums("100", "0", part("2026-11-14", "60", "60"), part("2026-12-14", "40", "0"))
                .state(null))
        .isEqualTo(Repayment.State.RUNNING);
  }

  @Test
  void theToleranceCoversItsAmountAndNoMore() {
    assertThat(sums("100", "0.50", part("2026-11-14", "100", "99.50")).covered()).isTrue();
    assertThat(sums("100", "0.50", part("2026-11-14", "100", "99.49")).covered()).isFalse();
  }

  @Test
  void workersWhoDoNotConfirmLeaveItPaid() {
    Sums paid = sums("100", "0", part("2026-11-14", "100", "100"));
    for (Repayment.Share share : List.of(Repayment.Share.SOME, Repayment.Share.NONE)) {
      assertThat(paid.state(new Repayment.Confirmation(Repayment.Way.SURVEY, share, "2026-11")))
          .isEqualTo(Repayment.State.PAID);
    }
  }

  @Test
  void fewWorkersAreNeverCounted() {
    assertThat(Sums.bucket(1)).isEqualTo("fewer than 10");
    assertThat(Sums.bucket(9)).isEqualTo("fewer than 10");
    assertThat(Sums.bucket(10)).isEqualTo("10");
  }

  @Test
  void anAmountHasNoMoreDecimalsThanItsCurrency() {
    assertThat(Money.amount("The total", "1250.50", "THB")).isEqualByComparingTo("1250.5");
    assertThat(Money.words(new BigDecimal("1250.5000"), "THB")).isEqualTo("1250.50");
    assertThat(Money.words(new BigDecimal("1250.0000"), "JPY")).isEqualTo("1250");
    for (String wrong : new String[] {"1250.505", "-1", "1e9", "1,250", "", "ten"}) {
      assertThatThrownBy(() -> Money.amount("The total", wrong, "THB"))
          .as(wrong)
          .isInstanceOf(NotPossible.class);
    }
    assertThatThrownBy(() -> Money.amount("The total", "1.5", "JPY"))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> Money.currency("BAHT")).isInstanceOf(NotPossible.class);
  }
}
