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
import java.util.Map;
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
import org.tual.safeguarding.FollowUps;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.Numbers;
import org.tual.safeguarding.OwnCase;
import org.tual.safeguarding.Readings;
import org.tual.safeguarding.Releases;
import org.tual.safeguarding.Signs;
import org.tual.safeguarding.Watch;
import org.tual.supplychain.NameKey;

/**
 * What is done for people who may be harmed.
 *
 * @param room the compartment in which all of it is kept
 * @param batches publish once a month
 * @param followUps keep what became of workers after a talk
 * @param signs of the rules that read those
 * @param readings of cases by each lead on a day
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
    FollowUps followUps,
    Signs signs,
    Readings readings,
    Neighbourhood neighbours) {
  /** Folder of published inputs, in the data folder. */
  static final String FOLDER = "inputs";

  static Safeguarding of(Installation installation, Keys keys, SecureRandom random) {
    Settings.CaseSettings set = Settings.cases();
    Sealed room = Sealed.open(installation.settings(), keys, random);
    Neighbourhood neighbours =
        new Neighbourhood(
            new Owners(installation.store())::ties, Crews.of(installation.runs())::small);
    Duties duties = duties(set.duties());
    Around around =
        new Around(
            site ->
                Remedying.place(installation.runs(), site)
                    .map(one -> new CaseFile.Place(site, one.name(), one.country())),
            neighbours::of,
            NameKey::of,
            code -> Sectors.shipped().label(code).isPresent(),
            place -> installation.audits().community().emergency(place.site(), place.country()),
            id -> Contacts.site(installation, id),
            () -> installation.audits().community().reached(),
            () -> duties,
            set.months(),
            set.readings(),
            Installation::today,
            Installation::id,
            random);
    Path folder = installation.settings().data().resolve(FOLDER);
    AtRest waiting = new AtRest(keys.secret("compartment-batch"), new Secrets(random));
    Safeguarding made =
        over(
            room,
            installation.ledger(),
            waiting,
            around,
            folder,
            Contacts.of(installation, neighbours, set.releaseDay()));
    return made.near(neighbours);
  }

  private Safeguarding near(Neighbourhood neighbours) {
    return new Safeguarding(
        room,
        cases,
        endings,
        care,
        holds,
        releases,
        numbers,
        own,
        batches,
        followUps,
        signs,
        readings,
        neighbours);
  }

  /** The same over what a test gives. */
  static Safeguarding over(
      Sealed room, Ledger main, AtRest waiting, Around around, Path folder, Watch watch) {
    Drawer drawer = new Drawer(room.ledger(), waiting);
    Readings readings = new Readings(room.ledger(), around, around.readings());
    Cases cases = new Cases(room.compartment(), drawer, around, readings);
    return new Safeguarding(
        room,
        cases,
        new Endings(room.compartment(), cases),
        new Care(cases),
        new Holds(cases),
        new Releases(cases),
        new Numbers(cases, room.compartment()),
        new OwnCase(room.compartment(), drawer, readings, around.random()),
        new Batches(main, drawer, folder, watch.day()),
        new FollowUps(cases),
        new Signs(room.compartment(), cases, drawer, watch),
        readings,
        new Neighbourhood(List::of, Map::of));
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
