package org.tual.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Context CONTEXT =
      new Context(
          "list.csv",
          "Sites",
          SourceClass.SUPPLIER,
          Grade.STATED,
          DAY,
          false,
          Period.twelveMonthsTo(DAY, false));

  @Test
  void givesBackEveryKindOfValueAndItsCell() {
    Statements statements = new Statements();
    int site = statements.mention(Kind.SITE, CONTEXT, 7);
    int recruiter = statements.mention(Kind.RECRUITER, CONTEXT, 7);
    List<Value> values =
        List.of(
            new Value.Text(""),
            new Value.Text("โรงงาน 漢字 çà \uD83D\uDC1F"),
            new Value.Text("half \uD83D of a pair"),
            new Value.Number(new BigDecimal("1.50")),
            new Value.Number(new BigDecimal("1.5")),
            new Value.Day(DAY),
            new Value.YesNo(true),
            new Value.Term(Iris.ont("Vessel")),
            new Value.Ref(recruiter));
    for (int at = 0; at < values.size(); at++) {
      statements.claim(site, "tual:p" + at, values.get(at), at);
    }
    assertThat(statements.claims()).isEqualTo(values.size());
    for (int at = 0; at < values.size(); at++) {
      assertThat(statements.value(at)).isEqualTo(values.get(at));
      assertThat(statements.subject(at)).isEqualTo(site);
      assertThat(statements.propertyName(statements.propertyId(at))).isEqualTo("tual:p" + at);
      assertThat(statements.source(at)).isEqualTo(new SourceRef("list.csv", "Sites", 7, at));
    }
    assertThat(statements.propertyId("tual:p3")).isEqualTo(statements.propertyId(3));
    assertThat(statements.propertyId("tual:never")).isEqualTo(-1);
  }

  @Test
  void keepsKeysInTheirOrderAlsoWhenTheyComeLate() {
    Statements statements = new Statements();
    int one = statements.mention(Kind.SITE, CONTEXT, 1);
    int other = statements.mention(Kind.SITE, CONTEXT, 2);
    statements.key(one, "b");
    statements.key(other, "c");
    statements.key(one, "a");
    statements.key(one, "c");
    assertThat(statements.keys(one)).containsExactly("b", "a", "c");
    assertThat(statements.keys(other)).containsExactly("c");
    assertThat(statements.keys(statements.mention(Kind.GROUP, CONTEXT, 1, one, -1))).isEmpty();
  }

  @Test
  void remembersWhatBelongsToWhat() {
    Statements statements = new Statements();
    int from = statements.mention(Kind.SITE, CONTEXT, 1);
    int to = statements.mention(Kind.SITE, CONTEXT, 1);
    int link = statements.mention(Kind.LINK, CONTEXT, 1, from, to);
    assertThat(statements.kind(link)).isEqualTo(Kind.LINK);
    assertThat(statements.owner(link)).isEqualTo(from);
    assertThat(statements.target(link)).isEqualTo(to);
    assertThat(statements.owner(from)).isEqualTo(-1);
    assertThat(statements.context(link)).isEqualTo(CONTEXT);
    assertThat(statements.row(link)).isEqualTo(1);
    assertThat(statements.mentions()).isEqualTo(3);
  }

  @Test
  void keepsAHundredThousandTextsApart() {
    Texts texts = new Texts();
    Map<String, Integer> ids = new HashMap<>();
    Random random = new Random(1);
    for (int at = 0; at < 100_000; at++) {
      String text = text(random);
      int id = texts.id(text);
      Integer before = ids.putIfAbsent(text, id);
      assertThat(before == null || before == id).isTrue();
    }
    ids.forEach((text, id) -> assertThat(texts.text(id)).isEqualTo(text));
    assertThat(ids.values()).doesNotHaveDuplicates();
  }

  private static String text(Random random) {
    char[] characters = new char[random.nextInt(6)];
    for (int at = 0; at < characters.length; at++) {
      characters[at] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
    }
    return new String(characters);
  }
}
