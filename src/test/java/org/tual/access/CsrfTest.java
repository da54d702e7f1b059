package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
  private final Csrf csrf = new Csrf(List.of("https://tual.example.org", "http://127.0.0.1:8080"));

  private static List<String> values(String cell) {
    return cell == null ? List.of() : List.of(cell.split(" "));
  }

  @ParameterizedTest(name = "{0} origin {1} site {2} X-Tual {3}: {4}")
  @CsvSource({
    // method, Origin, Sec-Fetch-Site, X-Tual, may pass
    "GET,,,,yes",
    "HEAD,https://evil.example,cross-site,,yes",
    "OPTIONS,https://evil.example,cross-site,,yes",
    "POST,,,,no",
    "POST,,,1,yes",
    "POST,,,0,no",
    "POST,,,true,no",
    "POST,,same-origin,,no",
    "POST,,same-origin,1,yes",
    "POST,,none,1,yes",
    "POST,,cross-site,1,no",
    "POST,,same-site,1,no",
    "POST,,nonsense,1,no",
    "POST,https://tual.example.org,,,yes",
    "POST,https://tual.example.org,same-origin,,yes",
    "POST,https://TUAL.example.org:443,same-origin,,yes",
    "POST,http://127.0.0.1:8080,,,yes",
    "POST,http://127.0.0.1,,,no",
    "POST,http://127.0.0.1:8081,,1,no",
    "POST,http://tual.example.org,,1,no",
    "POST,https://tual.example.org,cross-site,,no",
    "POST,https://tual.example.org,same-site,1,no",
    "POST,https://evil.example,,1,no",
    "POST,https://tual.example.org.evil.example,,1,no",
    "POST,https://evil.example/https://tual.example.org,,1,no",
    "POST,https://tual.example.org@evil.example,,1,no",
    "POST,https://tual.example.org/,,1,no",
    "POST,https://tual.example.org?x,,1,no",
    "POST,null,,1,no",
    "POST,'',,1,no",
    "POST,file://,,1,no",
    "POST,https://tual.example.org https://tual.example.org,,1,no",
    "POST,,same-origin same-origin,1,no",
    "POST,,,1 1,no",
    "PUT,,,,no",
    "PATCH,,,,no",
    "DELETE,,,,no",
    "DELETE,,,1,yes",
    "get,,,,no",
    "BREW,,,,no",
    "TRACE,,,,no"
  })
  void lookAtWhereARequestComesFrom(
      String method, String origin, String site, String custom, String pass) {
    Csrf.Headers headers = new Csrf.Headers(values(origin), values(site), values(custom));
    assertThat(csrf.refusal(method, headers).isEmpty()).isEqualTo(pass.equals("yes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tual.example.org", "https://tual.example.org/app", "null", "*", ""})
  void refusesASettingThatIsNoOrigin(String origin) {
    assertThatThrownBy(() -> new Csrf(List.of(origin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no web origin");
  }

  @Test
  void saysWhatIsMissing() {
    Csrf.Headers none = new Csrf.Headers(List.of(), List.of(), List.of());
    assertThat(csrf.refusal("POST", none)).contains("The request needs the header X-Tual: 1.");
  }
}
