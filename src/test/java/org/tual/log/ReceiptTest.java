package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.log.SampleLog.at;
import static org.tual.log.SampleLog.bytes;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final String SEAL = Hashes.hex(Hashes.leaf(bytes("a seal")));
  private static final String OTHER = Hashes.hex(Hashes.leaf(bytes("another seal")));
  private static final PublicKey KEY = SampleLog.KEY.publicHalf().key();

  private final SampleLog log = SampleLog.of(20, 50);

  private Receipt receipt(String subject, String commitment, byte[] salt) {
    Event sealed =
        new Event(21, at(21), "account-1", "compliance", "ASSESSED", subject, "done", commitment);
    log.add(Entry.of(sealed));
    log.add(Entry.of(SampleLog.event(22)));
    log.sign(at(22));
    return Receipt.of(sealed, salt, log.leaves(), log.notes.get(1));
  }

  private Receipt bySubject() {
    return receipt(Receipt.subject(SEAL), "", new byte[0]);
  }

  @Test
  void showsThatTheLogHoldsTheSealNamedByTheEvent() {
    Receipt receipt = bySubject();
    assertThat(receipt.size()).isEqualTo(22);
    assertThat(receipt.sequence()).isEqualTo(21);
    assertThat(receipt.faults(SEAL, KEY)).isEmpty();
    assertThat(receipt.faults(SEAL, null)).isEmpty();
    assertThat(receipt.faults(OTHER, KEY))
        .containsExactly("The event sealed another assessment than this one.");
  }

  @Test
  void showsThatTheLogHoldsTheSealTheEventCommitsTo() {
    byte[] salt = new byte[Commitment.SALT];
    salt[3] = 7;
    Receipt receipt = receipt("assessment-5", Commitment.of(salt, bytes(SEAL)), salt);
    assertThat(receipt.faults(SEAL, KEY)).isEmpty();
    assertThat(receipt.faults(OTHER, KEY)).hasSize(1);
    Receipt unsalted =
        new Receipt(
            receipt.format(),
            receipt.size(),
            receipt.root(),
            receipt.sequence(),
            receipt.event(),
            receipt.path(),
            "",
            receipt.checkpoint());
    assertThat(unsalted.faults(SEAL, KEY))
        .containsExactly("The event sealed another assessment than this one.");
  }

  @Test
  void comesBackFromItsFile() {
    Receipt receipt = bySubject();
    assertThat(Receipt.read(receipt.toJson())).isEqualTo(receipt);
    for (String wrong : new String[] {"", "{}", "[1]", "no", receipt.toJson().substring(9)}) {
      assertThatThrownBy(() -> Receipt.read(wrong))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("This file is no receipt of Tual.");
    }
  }

  @Test
  void findsAChangeInAnyPart() throws NoSuchAlgorithmException {
    Receipt receipt = bySubject();
    String json = receipt.toJson();
    String leaf = Entry.parse(bytes(receipt.event())).leaf();
    String[][] changes = {
      {"\"size\": 22", "\"size\": 23"},
      {"\"sequence\": 21", "\"sequence\": 20"},
      {receipt.root(), OTHER},
      {receipt.path().get(1), OTHER},
      {"account-1", "account-2"},
      {leaf, OTHER},
      {"tual.example/ledger\\n22", "tual.example/ledger\\n23"},
      {"\\nat ", "\\n at "},
    };
    for (String[] change : changes) {
      String edited = json.replace(change[0], change[1]);
      assertThat(edited).isNotEqualTo(json);
      assertThat(Receipt.read(edited).faults(SEAL, KEY)).as(change[0]).isNotEmpty();
    }
    PublicKey other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
    assertThat(receipt.faults(SEAL, other))
        .containsExactly("The checkpoint does not carry a signature that fits the public key.");
  }

  @Test
  void needsACheckpointThatCoversTheEvent() {
    Event late = SampleLog.event(21);
    log.add(Entry.of(late));
    assertThatThrownBy(() -> Receipt.of(late, new byte[0], log.leaves(), log.notes.get(0)))
        .hasMessage("A tree of 20 has no leaf 20.");
  }
}
