package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.log.SampleLog.KEY;
import static org.tual.log.SampleLog.ORIGIN;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
  private static final Checkpoint CHECKPOINT =
      new Checkpoint(ORIGIN, 42, Hashes.leaf(new byte[] {1}), AT);
  private static final String NOTE = CHECKPOINT.sign(KEY);

  /** The key pair and the note with which Go's note package tests itself. */
  private static final String GO_TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";

  private static final String GO_NOTE =
      GO_TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSN"
          + "XgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private static SigningKey goKey() throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance("Ed25519");
    byte[] open = raw("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    byte[] secret = raw("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    PublicKey key =
        factory.generatePublic(new X509EncodedKeySpec(der("302a300506032b6570032100", open)));
    PrivateKey seed =
        factory.generatePrivate(
            new PKCS8EncodedKeySpec(der("302e020100300506032b657004220420", secret)));
    return new SigningKey(new LogKey("PeterNeumann", key), seed);
  }

  /** Without the first byte, which says Ed25519. */
  private static byte[] raw(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    return java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  private static byte[] der(String prefix, byte[] key) {
    return HexFormat.of().parseHex(prefix + Hashes.hex(key));
  }

  @Test
  void signsAndReadsTheNoteOfTheReferenceImplementation() throws GeneralSecurityException {
    SigningKey key = goKey();
    assertThat(key.publicHalf().id()).isEqualTo(0xc74f20a3);
    assertThat(SignedNote.sign(GO_TEXT, key).write()).isEqualTo(GO_NOTE);
    assertThat(SignedNote.parse(GO_NOTE).signedBy(key.publicHalf())).isTrue();
    assertThat(SignedNote.parse(GO_NOTE.replace("answer", "Answer")).signedBy(key.publicHalf()))
        .isFalse();
  }

  @Test
  void comesBackAsItWasSigned() {
    assertThat(Checkpoint.verified(NOTE, KEY.publicHalf())).isEqualTo(CHECKPOINT);
    assertThat(SignedNote.parse(NOTE).write()).isEqualTo(NOTE);
    assertThat(NOTE.lines())
        .startsWith(
            "tual.example/ledger",
            "42",
            Base64.getEncoder().encodeToString(CHECKPOINT.root()),
            "at 2026-11-23T10:00:00.000Z",
            "");
  }

  @Test
  void signaturesOfUnknownKeysCountForNothing() {
    SigningKey other = SigningKey.generate("witness.example", new SecureRandom());
    SignedNote.Line line = SignedNote.sign(CHECKPOINT.text(), other).signatures().get(0);
    SignedNote own = SignedNote.parse(NOTE);
    SignedNote both = new SignedNote(own.text(), List.of(line, own.signatures().get(0)));
    assertThat(Checkpoint.verified(both.write(), KEY.publicHalf())).isEqualTo(CHECKPOINT);
    SignedNote onlyOther = new SignedNote(own.text(), List.of(line));
    assertThatThrownBy(() -> Checkpoint.verified(onlyOther.write(), KEY.publicHalf()))
        .hasMessage("The checkpoint is not signed by the key of the log.");
  }

  @Test
  void refusesTheSameNameUnderAnotherKey() {
    SigningKey other = SigningKey.generate(ORIGIN, new SecureRandom());
    assertThat(other.publicHalf().id()).isNotEqualTo(KEY.publicHalf().id());
    assertThatThrownBy(() -> Checkpoint.verified(CHECKPOINT.sign(other), KEY.publicHalf()))
        .hasMessage("The checkpoint is not signed by the key of the log.");
  }

  @Test
  void refusesAnotherLogUnderTheSameKey() {
    SigningKey second =
        new SigningKey(new LogKey("tual.example/other", KEY.publicHalf().key()), KEY.privateHalf());
    Checkpoint other = new Checkpoint("tual.example/other", 42, CHECKPOINT.root(), AT);
    assertThatThrownBy(() -> Checkpoint.verified(other.sign(second), KEY.publicHalf()))
        .hasMessage("The checkpoint is one of another log.");
    assertThatThrownBy(() -> other.sign(KEY)).hasMessage("The key is not the one of this log.");
  }

  @Test
  void refusesASignatureThatFailsBesideOneThatHolds() {
    SignedNote own = SignedNote.parse(NOTE);
    SignedNote.Line good = own.signatures().get(0);
    byte[] broken = good.signature().clone();
    broken[5] ^= 1;
    SignedNote.Line bad = new SignedNote.Line(good.name(), good.keyId(), broken);
    assertThat(new SignedNote(own.text(), List.of(good, bad)).signedBy(KEY.publicHalf())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42=>042",
        "42=>-1",
        "42=>4 2",
        "42=>99999999999999999",
        "tual.example/ledger\n42=>\n42",
        "tual.example/ledger\n42=>a b\n42",
        "tual.example/ledger\n42=>a+b\n42",
        "at 2026-11-23T10:00:00.000Z=>at 2026-11-23T10:00:00Z",
        "at 2026-11-23T10:00:00.000Z=>at 2026-11-23T11:00:00.000+01:00",
        "at 2026-11-23T10:00:00.000Z=>2026-11-23T10:00:00.000Z",
        "at 2026-11-23T10:00:00.000Z\n=>",
        "000Z\n=>000Z\nmore\n",
        "=\nat=>\nat",
        "=\nat=>A=\nat",
        "\n\n=>\n",
        "\u2014 =>-- ",
        "ledger\n42=>ledger\t\n42",
      })
  void refusesWhatIsMalformed(String change) {
    String[] parts = change.split("=>", 2);
    String edited = NOTE.replace(parts[0], parts[1]);
    assertThat(edited).isNotEqualTo(NOTE);
    assertThatThrownBy(() -> Checkpoint.parse(edited))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesEveryCutAndEveryFlippedByte() {
    for (int i = 0; i < NOTE.length(); i++) {
      String cut = NOTE.substring(0, i);
      assertThatThrownBy(() -> Checkpoint.verified(cut, KEY.publicHalf()))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      StringBuilder flipped = new StringBuilder(NOTE);
      flipped.setCharAt(i, (char) (NOTE.charAt(i) ^ 1));
      assertThatThrownBy(() -> Checkpoint.verified(flipped.toString(), KEY.publicHalf()))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void keyFilesComeBackAndNothingElseIsRead() throws GeneralSecurityException {
    assertThat(Pem.write(KEY.publicHalf().key())).isEqualTo(SampleLog.PUBLIC_PEM);
    assertThat(Pem.write(KEY.privateHalf())).isEqualTo(SampleLog.PRIVATE_PEM);
    assertThat(Pem.publicKey(SampleLog.PUBLIC_PEM.replace("\n", "\r\n")))
        .isEqualTo(KEY.publicHalf().key());
    PublicKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
    List<String> wrong =
        List.of(
            "",
            SampleLog.PRIVATE_PEM,
            SampleLog.PUBLIC_PEM + SampleLog.PUBLIC_PEM,
            SampleLog.PUBLIC_PEM.replace("MCow", "MCox"),
            SampleLog.PUBLIC_PEM.replace("ZuE=", ""),
            Pem.write(rsa));
    for (String pem : wrong) {
      assertThatThrownBy(() -> Pem.publicKey(pem))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Pem.privateKey(SampleLog.PUBLIC_PEM))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTwoHalvesOfDifferentPairsAndNeverShowsTheSecret() {
    SigningKey other = SigningKey.generate(ORIGIN, new SecureRandom());
    assertThatThrownBy(() -> new SigningKey(KEY.publicHalf(), other.privateHalf()))
        .hasMessage("The private and the public key are not of one pair.");
    assertThat(KEY).hasToString("SigningKey[tual.example/ledger]");
  }
}
