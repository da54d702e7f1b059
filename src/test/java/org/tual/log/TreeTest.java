package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final int MOST = 130;

  /** The leaves and roots with which the reference implementation of RFC 6962 tests itself. */
  private static final List<String> KNOWN_LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> KNOWN_ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static List<byte[]> known() {
    return KNOWN_LEAVES.stream().map(hex -> Hashes.leaf(HexFormat.of().parseHex(hex))).toList();
  }

  private static List<byte[]> leaves(int count) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(Hashes.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  private static LeafSource source(List<byte[]> leaves) {
    return index -> leaves.get((int) index);
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(Hashes::hex).toList();
  }

  @Test
  void hasTheRootsOfTheReferenceImplementation() {
    Tree tree = new Tree();
    List<String> roots = new ArrayList<>(List.of(Hashes.hex(tree.root())));
    for (byte[] leaf : known()) {
      tree.append(leaf);
      roots.add(Hashes.hex(tree.root()));
    }
    assertThat(roots).isEqualTo(KNOWN_ROOTS);
  }

  @Test
  void makesTheInclusionProofsOfTheReferenceImplementation() {
    assertThat(hex(InclusionProof.of(source(known()), 0, 8).path()))
        .containsExactly(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    assertThat(hex(InclusionProof.of(source(known()), 5, 8).path()))
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(InclusionProof.of(source(known()), 2, 3).path()))
        .containsExactly(KNOWN_ROOTS.get(2));
  }

  @Test
  void makesTheConsistencyProofsOfTheReferenceImplementation() {
    assertThat(hex(ConsistencyProof.of(source(known()), 6, 8).path()))
        .containsExactly(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(hex(ConsistencyProof.of(source(known()), 2, 5).path()))
        .containsExactly(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
  }

  @Test
  void agreesWithThePrintedDefinitionAtEverySize() {
    List<byte[]> leaves = leaves(MOST);
    Tree tree = new Tree();
    for (int size = 0; size <= MOST; size++) {
      byte[] root = NaiveTree.root(leaves.subList(0, size));
      assertThat(tree.root()).as("size %s", size).isEqualTo(root);
      assertThat(Tree.root(source(leaves), size)).isEqualTo(root);
      Tree resumed = Tree.resume(size, tree.frontier());
      assertThat(resumed.root()).isEqualTo(root);
      assertThat(tree.frontier()).hasSizeLessThanOrEqualTo(8);
      if (size < MOST) {
        resumed.append(leaves.get(size));
        tree.append(leaves.get(size));
        assertThat(resumed.root()).isEqualTo(tree.root());
      }
    }
  }

  @Test
  void provesEveryLeafInEverySize() {
    List<byte[]> leaves = leaves(MOST);
    for (int size = 1; size <= MOST; size++) {
      List<byte[]> sized = leaves.subList(0, size);
      byte[] root = NaiveTree.root(sized);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.of(source(leaves), index, size);
        assertThat(hex(proof.path())).isEqualTo(hex(NaiveTree.path(index, sized)));
        assertThat(proof.holds(leaves.get(index), root)).isTrue();
        assertThat(proof.holds(Hashes.leaf(new byte[] {1}), root)).isFalse();
        assertThat(proof.holds(leaves.get(index), Hashes.empty())).isFalse();
        InclusionProof elsewhere = new InclusionProof((index + 1) % size, size, proof.path());
        assertThat(elsewhere.holds(leaves.get(index), root)).isEqualTo(size == 1);
      }
    }
  }

  @Test
  void provesThatEverySizeGrewOutOfEverySmallerOne() {
    List<byte[]> leaves = leaves(MOST);
    List<byte[]> roots = new ArrayList<>();
    for (int size = 0; size <= MOST; size++) {
      roots.add(NaiveTree.root(leaves.subList(0, size)));
    }
    byte[] other = Hashes.leaf(new byte[] {1});
    for (int to = 0; to <= MOST; to++) {
      for (int from = 0; from <= to; from++) {
        ConsistencyProof proof = ConsistencyProof.of(source(leaves), from, to);
        if (from > 0) {
          assertThat(hex(proof.path()))
              .isEqualTo(hex(NaiveTree.proof(from, leaves.subList(0, to))));
        }
        assertThat(proof.holds(roots.get(from), roots.get(to))).as("%s to %s", from, to).isTrue();
        assertThat(proof.holds(other, roots.get(to))).isFalse();
        assertThat(proof.holds(roots.get(from), other)).isEqualTo(from == 0 && to > 0);
      }
    }
  }

  @Test
  void refusesAProofThatWasChangedAnywhere() {
    List<byte[]> leaves = leaves(13);
    byte[] root = Tree.root(source(leaves), 13);
    byte[] earlier = Tree.root(source(leaves), 6);
    List<byte[]> inclusion = InclusionProof.of(source(leaves), 6, 13).path();
    for (List<byte[]> wrong : changed(inclusion)) {
      assertThat(new InclusionProof(6, 13, wrong).holds(leaves.get(6), root)).isFalse();
    }
    List<byte[]> consistency = ConsistencyProof.of(source(leaves), 6, 13).path();
    for (List<byte[]> wrong : changed(consistency)) {
      assertThat(new ConsistencyProof(6, 13, wrong).holds(earlier, root)).isFalse();
    }
  }

  private static List<List<byte[]>> changed(List<byte[]> path) {
    List<List<byte[]>> all = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<byte[]> flipped = new ArrayList<>(path);
      flipped.set(i, path.get(i).clone());
      flipped.get(i)[i] ^= 1;
      all.add(flipped);
      List<byte[]> shorter = new ArrayList<>(path);
      shorter.remove(i);
      all.add(shorter);
      List<byte[]> longer = new ArrayList<>(path);
      longer.add(i, path.get(i));
      all.add(longer);
    }
    return all;
  }

  @Test
  void noProofHoldsForALeafOrASizeThatCannotBe() {
    byte[] only = Hashes.leaf(new byte[] {1});
    assertThat(new InclusionProof(0, 1, List.of()).holds(only, only)).isTrue();
    assertThat(new InclusionProof(1, 1, List.of()).holds(only, only)).isFalse();
    assertThat(new InclusionProof(-1, 1, List.of()).holds(only, only)).isFalse();
    assertThat(new ConsistencyProof(1, 1, List.of()).holds(only, only)).isTrue();
    assertThat(new ConsistencyProof(2, 1, List.of()).holds(only, only)).isFalse();
    assertThat(new ConsistencyProof(-1, 1, List.of()).holds(only, only)).isFalse();
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatThrownBy(() -> new Tree().append(new byte[31]))
        .hasMessage("A hash has 32 bytes, not 31.");
    assertThatThrownBy(() -> new InclusionProof(0, 2, List.of(new byte[33])))
        .hasMessage("A hash has 32 bytes, not 33.");
    assertThatThrownBy(() -> InclusionProof.of(source(leaves(3)), 3, 3))
        .hasMessage("A tree of 3 has no leaf 3.");
    assertThatThrownBy(() -> ConsistencyProof.of(source(leaves(3)), 3, 2))
        .hasMessage("No tree grows from 3 leaves to 2.");
    assertThatThrownBy(() -> Tree.resume(3, List.of(new byte[32])))
        .hasMessage("A tree of 3 leaves has no frontier of 1 hashes.");
  }
}
