package org.tual.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.rules.RuleSet;

/**
 * The rules and lists that count: those that Tual ships, with the changes of this installation.
 *
 * @param ruleFiles own rules with their examples, and changed thresholds, as a folder of the
 *     command line has them; empty where there is none
 * @param editions files of newer editions of lists, by list and day
 */
public record InForce(
    SortedMap<String, String> ruleFiles, SortedMap<String, SortedMap<String, String>> editions) {
  private static final String HEADER = "name,value,unit,meaning,source\n";

  /** Joins proposals, each about something else. */
  static InForce of(List<Proposal> proposals) {
    SortedMap<String, String> rules = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> editions = new TreeMap<>();
    SortedMap<String, String> limits = new TreeMap<>();
    for (Proposal proposal : proposals) {
      switch (proposal.kind()) {
        case RULE -> rules.putAll(proposal.files());
        case THRESHOLD -> limits.put(proposal.about(), proposal.files().get(NewLimit.FILE));
        case LIST -> editions.put(proposal.about(), proposal.files());
      }
    }
    if (!limits.isEmpty()) {
      rules.put(NewLimit.FILE, HEADER + String.join("", limits.values()));
    }
    return new InForce(rules, editions);
  }

  /** All rules with the thresholds in force. */
  public RuleSet rules() {
    return RuleSet.shipped().with(RuleSet.of(ruleFiles));
  }

  /** All editions of all lists. */
  public ReferenceLists lists() {
    List<ReferenceList> own = new ArrayList<>();
    editions.forEach((about, files) -> own.add(ReferenceList.of(list(about), files)));
    return own.isEmpty() ? ReferenceLists.shipped() : ReferenceLists.with(own);
  }

  private static String list(String about) {
    return about.substring(0, about.indexOf('@'));
  }

  /** Writes own rules and thresholds into a folder; gives null where there is none. */
  public Path writeRules(Path folder) {
    return ruleFiles.isEmpty() ? null : write(folder, ruleFiles);
  }

  /** Writes newer editions into a folder; gives null where there is none. */
  public Path writeLists(Path folder) {
    editions.forEach((about, files) -> write(folder.resolve(about), files));
    return editions.isEmpty() ? null : folder;
  }

  private static Path write(Path folder, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
