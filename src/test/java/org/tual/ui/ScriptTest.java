package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void knowsTextsFromMarkupAndComments() {
    Script script =
        new Script(
            Path.of("a.js"),
            """
            // "not this" `nor this`
            const a = t("key.a"), b = x.replace(/["`/]/g, 'c'); /* "nor" */
            const view = html`<p title=${t("key.b")}>Raw ${ok && html`<b>${`n-${a}`}</b>`} end</p>`;
            const half = a / 2 / b;
            """);
    assertThat(script.texts).containsExactly("key.a", "c", "key.b", "n-" + Script.HOLE);
    assertThat(script.templates)
        .containsExactly("<b>" + Script.HOLE + "</b>", "<p title=○>Raw ○ end</p>");
    assertThat(script.code).doesNotContain("not this").doesNotContain("nor").contains("a / 2 / b");
  }
}
