package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tual.access.AtRest;
import org.tual.access.Secrets;

class FormsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final Duration LONG = Duration.ofHours(12);
  private final Forms forms = new Forms(sealing());

  private static AtRest sealing() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new AtRest(key, new Secrets(new SecureRandom()));
  }

  @Test
  void isTakenOnceAndCarriesWhatItWasGiven() {
    String form = forms.fresh("talk", "id:key", NOW);
    assertThat(form).matches("[A-Za-z0-9_-]+").doesNotContain("id");
    assertThat(forms.take("talk", form, NOW, LONG)).isEqualTo(new Forms.Came(null, "id:key"));
    assertThat(forms.take("talk", form, NOW, LONG).fault()).isEqualTo(Forms.Fault.USED);
  }

  @Test
  void canBeSentAgainWhereNothingCameOfIt() {
    String form = forms.fresh("tell", "", NOW);
    forms.take("tell", form, NOW, LONG);
    forms.giveBack(form);
    assertThat(forms.take("tell", form, NOW, LONG).fault()).isNull();
    assertThat(forms.take("tell", form, NOW, LONG).fault()).isEqualTo(Forms.Fault.USED);
  }

  @Test
  void isForOnePurposeAndForATime() {
    String form = forms.fresh("tell", "", NOW);
    assertThat(forms.take("talk", form, NOW, LONG).fault()).isEqualTo(Forms.Fault.FOREIGN);
    assertThat(forms.take("tell", form, NOW.plus(LONG).plusSeconds(1), LONG).fault())
        .isEqualTo(Forms.Fault.OLD);
    assertThat(forms.take("tell", form, NOW.plus(LONG), LONG).fault()).isNull();
  }

  @Test
  void nobodyElseMakesOne() {
    String other = new Forms(sealing()).fresh("tell", "", NOW);
    for (String form : new String[] {other, "", null, "AAAA", "%%%"}) {
      assertThat(forms.take("tell", form, NOW, LONG).fault()).isEqualTo(Forms.Fault.FOREIGN);
    }
  }

  @Test
  void twoAreNeverTheSame() {
    assertThat(forms.fresh("tell", "", NOW)).isNotEqualTo(forms.fresh("tell", "", NOW));
  }
}
