package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.log.SampleLog.bytes;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitmentTest {
  private final byte[] salt = Commitment.salt(new SecureRandom());

  @Test
  void opensToItsContentUnderItsSaltOnly() {
    String commitment = Commitment.of(salt, bytes("dismissed: duplicate"));
    assertThat(Commitment.opens(commitment, salt, bytes("dismissed: duplicate"))).isTrue();
    assertThat(Commitment.opens(commitment, salt, bytes("dismissed: Duplicate"))).isFalse();
    assertThat(Commitment.opens("", salt, bytes("dismissed: duplicate"))).isFalse();
  }

  @Test
  void differentContentsShareNoCommitment() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      seen.add(Commitment.of(salt, bytes("content " + i)));
    }
    assertThat(seen).hasSize(10_000);
  }

  @Test
  void withoutTheSaltEvenTheRightGuessCannotBeChecked() {
    byte[] content = bytes("yes");
    String commitment = Commitment.of(salt, content);
    assertThat(Commitment.opens(commitment, new byte[Commitment.SALT], content)).isFalse();
    assertThat(Commitment.opens(commitment, Commitment.salt(new SecureRandom()), content))
        .isFalse();
    assertThat(Commitment.of(Commitment.salt(new SecureRandom()), content))
        .isNotEqualTo(commitment);
  }

  @Test
  void noPartOfTheSaltCanBeReadAsContent() {
    assertThatThrownBy(() -> Commitment.of(new byte[31], bytes("x")))
        .hasMessage("A salt has 32 bytes, not 31.");
  }

  /** The form is part of every log: pinned with a plain SHA-256 of the documented bytes. */
  @Test
  void isTheHashOfFormSaltAndContent() {
    assertThat(Commitment.of(new byte[32], bytes("x")))
        .isEqualTo("9cc9867230370fa73be317bea5f997bda3e559bcabf8af5efbee69050b1970e4");
  }
}
