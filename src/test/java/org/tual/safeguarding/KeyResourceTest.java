package org.tual.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tual.safeguarding.KeyResource.Renewed;

class KeyResourceTest {
  @Test
  void aKeyMovesToTheHostOnlyWhereThatIsSaid() {
    assertThat(Renewed.chosen(new Renewed(null, true))).isNull();
    assertThat(Renewed.chosen(new Renewed("a long passphrase", null)))
        .isEqualTo("a long passphrase");
    for (Renewed unclear :
        new Renewed[] {
          null, new Renewed(null, null), new Renewed(" ", false), new Renewed("a", true)
        }) {
      assertThatThrownBy(() -> Renewed.chosen(unclear)).isInstanceOf(NotPossible.class);
    }
  }
}
