package org.tual.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainDrawingTest {
  private static final String SITES = "site,name,kind,country,step,products,band,band_reason\n";
  private static final String LINKS = "from,from_name,to,to_name,status,product\n";
  @TempDir private Path folder;

  private ChainNet net(String sites, String links) throws IOException {
    return ChainNet.read(
        Files.writeString(folder.resolve("sites.csv"), SITES + sites),
        Files.writeString(folder.resolve("links.csv"), LINKS + links),
        "Us");
  }

  private static ChainMap draw(ChainNet net, int most, String trace) {
    return new ChainDrawing(net, Grouping.COUNTRY, most, net.number(trace)).map("");
  }

  private static List<String> keys(ChainMap.Column column) {
    return column.nodes().stream()
        .map(node -> node.kind().equals("group") ? "group " + node.group() : node.place().name())
        .toList();
  }

  private ChainNet small() throws IOException {
    return net(
        """
        a,Plant,factory,TH,1,shrimp,A,r
        b,Feed,factory,TH,2,,B,r
        c,Boat,vessel,ID,3,fish,C,r
        d,Deep,farm,ID,3,,D,r
        e,Nowhere,site,,,,E,r
        x,Agent,recruiter,ID,,,A,r
        """,
        """
        a,Plant,buyer,Us,documented,shrimp
        b,Feed,a,Plant,stated,
        c,Boat,b,Feed,stated,fish
        c,Boat,a,Plant,inferred,
        d,Deep,z,,stated,
        """);
  }

  @Test
  void aStepWithoutAStatedCustomerStaysWithoutALine() throws IOException {
    ChainMap map = draw(small(), 40, "");
    assertThat(map.columns().stream().map(ChainMap.Column::step)).containsExactly(0, 1, 2, 3, -1);
    assertThat(keys(map.columns().get(3))).containsExactly("Boat", "Deep");
    assertThat(map.columns().get(3).nodes().stream().map(node -> node.place().linked()))
        .containsExactly(true, false);
    assertThat(map.ties()).hasSize(4);
    assertThat(map.elsewhere()).isEqualTo(1);
    assertThat(map.places()).isEqualTo(5);
    assertThat(map.notLinked()).isEqualTo(2);
  }

  @Test
  void everyWayOfAPlaceIsTracedWithHowWellEachLinkIsKnown() throws IOException {
    ChainMap map = draw(small(), 40, "c");
    assertThat(map.trace().routes())
        .extracting(way -> way.stream().map(stop -> stop.place().name()).toList())
        .containsExactly(List.of("Boat", "Plant", "Us"), List.of("Boat", "Feed", "Plant", "Us"));
    assertThat(map.trace().routes().get(0).stream().map(Trace.Stop::status))
        .containsExactly("inferred", "documented", "");
    assertThat(map.ties().stream().filter(ChainMap.Tie::traced)).hasSize(4);
    assertThat(draw(small(), 40, "d").trace().routes()).isEmpty();
  }

  @Test
  void aLongStepIsPutTogetherByCountryAndOnlyWhatIsTracedStandsOut() throws IOException {
    StringBuilder sites = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int at = 0; at < 30_000; at++) {
      String country = at % 3 == 0 ? "TH" : at % 3 == 1 ? "VN" : at == 2 ? "MM" : "ID";
      sites.append("s%d,Name %d,site,%s,1,,%s,r\n".formatted(at, at, country, at < 2 ? "B" : "D"));
      links.append("s%d,,buyer,Us,inferred,\n".formatted(at));
    }
    ChainNet net = net(sites.toString(), links.toString());
    ChainMap map = draw(net, 5, "s29999");
    ChainMap.Column first = map.columns().get(1);
    assertThat(keys(first))
        .containsExactly("Name 29999", "group TH", "group VN", "group ID", "Name 2");
    assertThat(first.places()).isEqualTo(30_000);
    assertThat(first.nodes().stream().mapToInt(ChainMap.Node::places).sum()).isEqualTo(30_000);
    assertThat(first.nodes().get(1).bands()).isEqualTo(Map.of("B", 1, "D", 9_999));
    assertThat(map.ties().stream().mapToInt(ChainMap.Tie::links).sum()).isEqualTo(30_000);
    ChainDrawing drawing = new ChainDrawing(net, Grouping.COUNTRY, 5, net.number("s29999"));
    assertThat(drawing.members(1, "ID")).hasSize(9_998);
  }

  @Test
  void countriesBeyondTheLimitAreTheRest() throws IOException {
    StringBuilder sites = new StringBuilder();
    for (String country : List.of("TH", "VN", "MM", "ID", "MY", "BD")) {
      Stream.of(1, 2, 3)
          .forEach(n -> sites.append("%s%d,N,site,%s,1,,D,r\n".formatted(country, n, country)));
    }
    ChainMap map = draw(net(sites.toString(), ""), 4, "");
    assertThat(keys(map.columns().get(1)))
        .containsExactly("group TH", "group VN", "group MM", "group ~rest");
    assertThat(map.columns().get(1).nodes().get(3).places()).isEqualTo(9);
  }

  @Test
  void ofVeryManyLinesEachNodeKeepsItsStrongestAndOneIsShownWithAll() throws IOException {
    StringBuilder sites = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int at = 0; at < 20; at++) {
      sites.append("c%d,Customer,site,TH,1,,D,r\ns%d,Supplier,site,TH,2,,D,r\n".formatted(at, at));
      links.append("c%d,,buyer,Us,stated,\n".formatted(at));
      for (int to = 0; to < 20; to++) {
        links.append("s%d,,c%d,,stated,\n".formatted(at, to));
      }
    }
    ChainNet net = net(sites.toString(), links.toString());
    ChainMap map = new ChainDrawing(net, Grouping.COUNTRY, 40, -1).map("");
    assertThat(map.ties()).hasSize(20 + 20 * 2);
    assertThat(map.tiesLeftOut()).isEqualTo(20 * 18);
    String open = "p" + net.number("s7");
    assertThat(new ChainDrawing(net, Grouping.COUNTRY, 40, -1).map(open).ties()).hasSize(60 + 18);
  }

  @Test
  void theMostUrgentStandForThemselvesWhileTheyAreFew() throws IOException {
    StringBuilder sites = new StringBuilder("a,Urgent,site,TH,1,,A,r\n");
    for (int at = 0; at < 9; at++) {
      sites.append("d%d,N,site,TH,1,,D,r\n".formatted(at));
    }
    assertThat(keys(draw(net(sites.toString(), ""), 4, "").columns().get(1)))
        .containsExactly("Urgent", "group TH");
    String urgent = sites.toString().replace(",D,", ",A,");
    assertThat(keys(draw(net(urgent, ""), 4, "").columns().get(1))).containsExactly("group TH");
  }

  @Test
  void aFileForSpreadsheetsRunsNoFormula() throws IOException {
    ChainNet net = net("a,=1+1,site,TH,1,,D,r\n", "");
    StringWriter csv = new StringWriter();
    PlaceList.csv(new PlaceList(net).fitting(Map.of("country", "TH"), "1+"), csv);
    assertThat(csv.toString()).contains("\"'=1+1\"");
  }
}
