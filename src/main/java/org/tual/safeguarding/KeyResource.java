package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.compartment.ReadingKeys;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** The reading key of the compartment: who holds it, unlocking and locking, and a new one. */
@Path("/safeguarding/key")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyResource {
  private static final int USUAL_MINUTES = 60;

  @Inject private Compartment compartment;

  /**
   * What unlocks.
   *
   * @param file the key under its passphrase, where a partner keeps it; null for the one here
   * @param minutes for how long; null for an hour, at most twelve hours
   */
  public record Unlocked(String passphrase, String file, Integer minutes) {}

  /**
   * Where the new key is to lie.
   *
   * @param passphrase under which it is kept; blank only together with {@code onHost}
   * @param onHost true where it is meant that it lies on the host, readable there
   */
  public record Renewed(String passphrase, Boolean onHost) {
    /**
     * The passphrase; null for a key on the host.
     *
     * @throws NotPossible where it is not said which of both
     */
    static String chosen(Renewed said) {
      boolean blank = said == null || said.passphrase() == null || said.passphrase().isBlank();
      boolean host = said != null && Boolean.TRUE.equals(said.onHost());
      if (blank != host) {
        throw new NotPossible("Give a passphrase, or say that the key is to lie on the server.");
      }
      return blank ? null : said.passphrase();
    }
  }

  /** The key under its passphrase, to be kept elsewhere. */
  public record KeyFile(String file) {}

  @GET
  @Needs(Permission.CASES)
  public ReadingKeys.Standing standing() {
    return compartment.keys().standing();
  }

  @POST
  @Path("unlocking")
  @Needs(Permission.CASES)
  public ReadingKeys.Standing unlock(@Context SecurityContext security, Unlocked said) {
    if (said == null || said.passphrase() == null) {
      throw new NotPossible("Give the passphrase.");
    }
    int minutes = said.minutes() == null ? USUAL_MINUTES : Math.max(1, said.minutes());
    compartment.note(Cases.turn(Caller.actor(security), "KEY_TRIED"));
    compartment.keys().unlock(said.passphrase(), Duration.ofMinutes(minutes), said.file());
    return compartment.keys().standing();
  }

  @POST
  @Path("locking")
  @Needs(Permission.CASES)
  public ReadingKeys.Standing lock(@Context SecurityContext security) {
    compartment.note(Cases.turn(Caller.actor(security), "KEY_LOCKED"));
    compartment.keys().lock();
    return compartment.keys().standing();
  }

  @POST
  @Path("renewal")
  @Needs(Permission.CASES)
  public ReadingKeys.Standing renew(@Context SecurityContext security, Renewed said) {
    String passphrase = Renewed.chosen(said);
    compartment.renewKey(Cases.turn(Caller.actor(security), "KEY_RENEWED"), passphrase);
    return compartment.keys().standing();
  }

  @GET
  @Path("file")
  @Needs(Permission.CASES)
  public KeyFile file(@Context SecurityContext security) {
    compartment.note(Cases.turn(Caller.actor(security), "KEY_FILE_READ"));
    return compartment
        .keys()
        .file()
        .map(KeyFile::new)
        .orElseThrow(() -> new NotNow("There is no key under a passphrase here."));
  }

  @DELETE
  @Path("file")
  @Needs(Permission.CASES)
  public ReadingKeys.Standing takeAway(@Context SecurityContext security) {
    compartment.note(Cases.turn(Caller.actor(security), "KEY_FILE_TAKEN_AWAY"));
    compartment.keys().takeAway();
    return compartment.keys().standing();
  }
}
