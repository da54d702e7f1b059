package org.tual.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tual.columns.SheetMapping.Kind;

class PersonsTest {
  private static SheetMapping recognised(String name, String table) {
    return new Recogniser().recognise(new FakeWorkbook().sheet(name, table)).sheets().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Full name|Date of birth|Passport No\nMaung F.|1990-01-02|MA123456\n",
        "Name|DOB|Nationality\nMaung F.|1990-01-02|Myanmar\n",
        "Vessel|Name|Rank|Passport No\nFiktif 1|Maung F.|Deckhand|MA123456\n",
        "Surname|Given name|Sex|Rank|Age\nF.|Maung|M|Deckhand|30\n",
        "姓名|性别|出生日期|护照号\n某某|男|1990-01-02|E12345678\n",
        "ชื่อ-นามสกุล|วันเกิด|เลขที่หนังสือเดินทาง\nสมมุติ ก.|02/01/2533|AA1234567\n",
        "Nama lengkap|Tanggal lahir|Jabatan|Nomor paspor\nBudi F.|1990-01-02|ABK|A1234567\n",
        "Họ và tên|Ngày sinh|Số hộ chiếu\nNguyễn F.|02/01/1990|B1234567\n",
        "Nombre completo|Fecha de nacimiento|Número de pasaporte\nJuan F.|1990-01-02|X1\n",
        "Vorname|Nachname|Geburtsdatum|Passnummer\nMax|F.|02.01.1990|C01\n",
        "ФИО|Дата рождения|Номер паспорта\nИванов Ф.|02.01.1990|12\n",
        "氏名|生年月日|パスポート番号\n架空 太郎|1990-01-02|TK1234567\n",
        "အလုပ်သမားအမည်|မွေးသက္ကရာဇ်|ပတ်စပို့နံပါတ်\nမောင်က|1990|MA123456\n"
      })
  void stopsSheetsAboutPersonsInManyLanguages(String table) {
    SheetMapping sheet = recognised("Sheet1", table);
    assertThat(sheet.kind()).isEqualTo(Kind.PERSONS);
    assertThat(sheet.columns()).allSatisfy(column -> assertThat(column.field()).isNull());
    assertThat(sheet.columns()).allSatisfy(column -> assertThat(column.examples()).isEmpty());
    assertThat(sheet.reasons().toString()).doesNotContain("Maung", "MA123456");
  }

  @Test
  void stopsACrewListByItsTitle() {
    SheetMapping sheet =
        recognised(
            "Data",
            "CREW LIST of M/V Fiktif 1\n\nNo|Name|Rank|Nationality\n1|Maung F.|Cook|Myanmar\n");
    assertThat(sheet.kind()).isEqualTo(Kind.PERSONS);
  }

  @Test
  void stopsASheetWithoutHeadersWhoseColumnsArePassportsAndBirthDates() {
    SheetMapping sheet =
        recognised(
            "x",
            "Maung F.|MA123456|1990-01-02\nKo F.|MB223456|1985-03-02\nAye F.|MC323456|1999-07-12\n");
    assertThat(sheet.kind()).isEqualTo(Kind.PERSONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supplier|Country|Contact name|Phone|E-mail\nAlpha|Thailand|Somsak F.|+66 2 123 4567|a@example.org\n",
        "Vessel name|Flag|Captain|Crew total|Crew Myanmar|Crew Thai\nFiktif 1|Thailand|Somchai F.|20|12|8\n",
        "Factory|Country|Workers|Female workers|Nationality of workers\nAlpha|Malaysia|100|60|Nepal\n",
        "Supplier|Passports held by|Who holds bank cards\nAlpha|employer|worker\n",
        "Owner|Owner date of birth|Company name|Country\nSomsak F.|1960-01-02|Alpha|Thailand\n"
      })
  void readsListsWithContactsAndCrewCounts(String table) {
    assertThat(recognised("Suppliers", table).kind()).isNotIn(Kind.PERSONS, Kind.IGNORED);
  }

  @Test
  void aSavedMappingNeverOpensASheetAboutPersons() {
    FakeWorkbook workbook =
        new FakeWorkbook()
            .sheet("Crew list", "Full name|Date of birth|Passport No\nMaung F.|1990-01-02|MA1\n");
    Recogniser recogniser = new Recogniser();
    String saved =
        "file,sheet,kind,shape,headerRow,column,header,field\nf.xlsx,Crew list,SITES,FLAT,1,A,Full name,site.name\n";
    FileMapping read =
        recogniser.recognise(workbook, MappingFile.read(new java.io.StringReader(saved)));
    assertThat(read.sheets().get(0).kind()).isEqualTo(Kind.PERSONS);
  }
}
