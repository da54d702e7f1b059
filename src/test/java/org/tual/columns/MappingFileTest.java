package org.tual.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingFileTest {
  private static final String TABLE =
      "Supplier|Country|Zzz|Fee (THB)\nAlpha|Thailand|1|12,000\nBeta|Laos|2|9,000\n";

  private static String written(FileMapping mapping) {
    StringWriter out = new StringWriter();
    MappingFile.write(mapping, out);
    return out.toString();
  }

  private static List<FileMapping> read(String text) {
    return MappingFile.read(new StringReader(text));
  }

  @Test
  void readsBackWhatItWrote() {
    FileMapping proposed = new Recogniser().recognise(FakeWorkbook.of(TABLE));
    SheetMapping before = proposed.sheets().get(0);
    SheetMapping after = read(written(proposed)).get(0).sheets().get(0);
    assertThat(after.kind()).isEqualTo(before.kind());
    assertThat(after.headerRow()).isEqualTo(before.headerRow());
    assertThat(after.columns())
        .extracting(ColumnMapping::field)
        .isEqualTo(before.columns().stream().map(ColumnMapping::field).toList());
    assertThat(after.columns())
        .extracting(ColumnMapping::unit)
        .containsExactly(null, null, null, "THB");
  }

  @Test
  void aSavedMappingOverridesWhatWouldBeRecognised() {
    String saved = written(new Recogniser().recognise(FakeWorkbook.of(TABLE)));
    String changed =
        saved.replace(",C,Zzz,,", ",C,Zzz,workers.total,").replace("fictional.csv", "other.csv");
    FileMapping read = new Recogniser().recognise(FakeWorkbook.of(TABLE), read(changed));
    assertThat(read.sheets().get(0).columns().get(2).field().name()).isEqualTo("workers.total");
    assertThat(read.sheets().get(0).columns().get(2).confidence()).isEqualTo(1);
    String others = TABLE.replace("Zzz", "Yyy");
    FileMapping unlike = new Recogniser().recognise(FakeWorkbook.of(others), read(changed));
    assertThat(unlike.sheets().get(0).columns().get(2).field()).isNull();
  }

  @Test
  void aSavedMappingCanMoveTheHeader() {
    String saved =
        "file,sheet,kind,shape,headerRow,column,header,field\n"
            + "f,Sheet1,SITES,FLAT,2,A,Xxx,site.name\nf,Sheet1,SITES,FLAT,2,B,Yyy,site.country\n";
    FileMapping read =
        new Recogniser()
            .recognise(FakeWorkbook.of("Title\nXxx|Yyy\nAlpha|Thailand\n"), read(saved));
    assertThat(read.sheets().get(0).headerRow()).isEqualTo(2);
    assertThat(read.sheets().get(0).columns().get(0).field().name()).isEqualTo("site.name");
  }

  @Test
  void saysWhatIsWrongInWhichLine() {
    String broken =
        "file,sheet,kind,shape,headerRow,column,header,field,emptyMeansNone\n"
            + "f,s,SITES,FLAT,1,A,Name,site.nmae,\n"
            + "f,s,SITES,FLAT,1,7,Name,site.name,perhaps\n"
            + "f,t,TREES,FLAT,x,A,Name,site.name,\n";
    assertThatThrownBy(() -> read(broken))
        .isInstanceOfSatisfying(
            InvalidMapping.class,
            invalid -> {
              assertThat(invalid.lines())
                  .anyMatch(line -> line.startsWith("Line 2:") && line.contains("site.nmae"));
              assertThat(invalid.lines()).anyMatch(line -> line.startsWith("Line 3:"));
              assertThat(invalid.lines())
                  .anyMatch(line -> line.startsWith("Line 4:") && line.contains("TREES"));
            });
    assertThatThrownBy(() -> read("a,b\n1,2\n")).isInstanceOf(InvalidMapping.class);
  }

  @Test
  void guardsAgainstFormulasFromTheList() {
    FileMapping proposed =
        new Recogniser()
            .recognise(FakeWorkbook.of("Supplier|Country|=HYPERLINK(1)\n=cmd|Thailand|x\n"));
    assertThat(written(proposed)).doesNotContain(",=").doesNotContain("\"=");
    assertThat(read(written(proposed)).get(0).sheets().get(0).columns().get(2).header())
        .isEqualTo("=HYPERLINK(1)");
  }
}
