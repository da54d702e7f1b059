package org.tual.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource({
    "lei,506700GE1G29325QX363,true",
    "lei,506700GE1G29325QX364,false",
    "lei,506700GE1G29325QX36,false",
    "gln,4006381333931,true",
    "gln,4006381333932,false",
    "gln,0000000000000,false",
    "imo,9074729,true",
    "imo,9074728,false",
    "imo,1234567,true",
    "duns,150483782,true",
    "duns,000000000,false",
    "duns,15048378,false",
    "vat,DE123456789,true",
    "vat,X,false",
    "osId,CN2021250D1DTN7,true",
    "osId,CN20212,false",
    "unlocode,IDZZ9,true",
    "unlocode,IDZZ1,false",
    "unlocode,TUAL,false",
    "mmsi,567012345,true",
    "mmsi,167012345,false"
  })
  void checksLengthCharactersAndCheckDigits(String scheme, String id, boolean valid) {
    assertThat(Identifiers.isValid(scheme, id)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"91350100M000100Y43,true", "91350100M000100Y44,false", "91350100I000100Y43,false"})
  void checksTheUnifiedSocialCreditCode(String id, boolean valid) {
    assertThat(Identifiers.isValid("uscc", id)).isEqualTo(valid);
  }
}
