package org.tual.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tual.access.AtRest;
import org.tual.access.Secrets;
import org.tual.ledger.Ledger;
import org.tual.projection.Owners;
import org.tual.reference.Sectors;
import org.tual.safeguarding.Around;
import org.tual.safeguarding.Batches;
import org.tual.safeguarding.Care;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Cases;
import org.tual.safeguarding.Drawer;
import org.tual.safeguarding.Duties;
import org.tual.safeguarding.Endings;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.Numbers;
import org.tual.safeguarding.OwnCase;
import org.tual.safeguarding.Releases;
import org.tual.supplychain.NameKey;

/**
 * What is done for people who may be harmed.
 *
 * @param room the compartment in which all of it is kept
 * @param batches publish once a month
 * @param neighbours knows who stands close to a site
 */
record Safeguarding(
    Sealed room,
    Cases cases,
    Endings endings,
    Care care,
    Holds holds,
    Releases releases,
    Numbers numbers,
    OwnCase own,
    Batches batches,
    Neighbourhood neighbours) {
  /** Folder of published inputs, in the data folder. */
  static final String FOLDER = "inputs";

  static Safeguarding of(Installation installation, Keys keys, SecureRandom random) {
    Settings.CaseSettings set = Settings.cases();
    Sealed room = Sealed.open(installation.settings(), keys, random);
    Neighbourhood neighbours = new Neighbourhood(new Owners(installation.store())::ties);
    Duties duties = duties(set.duties());
    Around around =
        new Around(
            site ->
                Remedying.place(installation.runs(), site)
                    .map(one -> new CaseFile.Place(site, one.name(), one.country())),
            neighbours::of,
            NameKey::of,
            code -> Sectors.shipped().label(code).isPresent(),
            country -> Optional.empty(),
            id -> installation.audits().community().reached(id),
            () -> duties,
            set.months(),
            Installation::today,
            Installation::id,
            random);
    Path folder = installation.settings().data().resolve(FOLDER);
    AtRest waiting = new AtRest(keys.secret("compartment-batch"), new Secrets(random));
    Safeguarding made =
        over(room, installation.ledger(), waiting, around, folder, set.releaseDay());
    return made.near(neighbours);
  }

  private Safeguarding near(Neighbourhood neighbours) {
    return new Safeguarding(
        room, cases, endings, care, holds, releases, numbers, own, batches, neighbours);
  }

  /** The same over what a test gives. */
  static Safeguarding over(
      Sealed room, Ledger main, AtRest waiting, Around around, Path folder, int releaseDay) {
    Drawer drawer = new Drawer(room.ledger(), waiting);
    Cases cases = new Cases(room.compartment(), drawer, around);
    return new Safeguarding(
        room,
        cases,
        new Endings(room.compartment(), cases),
        new Care(cases),
        new Holds(cases),
        new Releases(cases),
        new Numbers(cases, room.compartment()),
        new OwnCase(room.compartment(), drawer, around.random()),
        new Batches(main, drawer, folder, releaseDay),
        new Neighbourhood(List::of));
  }

  private static Duties duties(String file) {
    if (file.isEmpty()) {
      return Duties.none();
    }
    try (Reader text = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      return Duties.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of duties cannot be read.", e);
    }
  }

  void start(Chores chores) {
    Duration hour = Duration.ofHours(1);
    neighbours.start(chores);
    chores.every(hour, "Inputs could not be published", () -> batches.settle(Installation.today()));
    chores.every(hour, "What was kept long enough could not be erased", endings::eraseDue);
  }
}
