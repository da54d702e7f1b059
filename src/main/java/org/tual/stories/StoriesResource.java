package org.tual.stories;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** Sample supply chains over HTTP. */
@Path("/samples")
@Produces(MediaType.APPLICATION_JSON)
public class StoriesResource {
  @Inject private Stories stories;

  /**
   * A sample.
   *
   * @param story what happens in it, in one sentence
   * @param lists how many supplier lists it has
   * @param stage LOADING, READY or FAILED; null where it is not loaded
   * @param uploads ids of its lists; empty where it is not loaded
   * @param assessment id; null before one was asked for
   */
  public record View(
      String name,
      String title,
      String story,
      int lists,
      Stories.Stage stage,
      List<String> uploads,
      String assessment) {}

  private static View view(Story story, Optional<Stories.Loaded> loaded) {
    Optional<Stories.Loaded> own = loaded.filter(one -> one.story().equals(story));
    return new View(
        story.name(),
        story.title(),
        story.words(),
        story.lists().size(),
        own.map(Stories.Loaded::stage).orElse(null),
        own.map(Stories.Loaded::uploads).orElse(List.of()),
        own.map(Stories.Loaded::assessment).orElse(null));
  }

  @GET
  @Needs(Permission.READ_REPORTS)
  public List<View> list() {
    Optional<Stories.Loaded> loaded = stories.loaded();
    return Story.all().stream().map(story -> view(story, loaded)).toList();
  }

  @POST
  @Path("{name}")
  @Needs(Permission.ACCEPT_MAPPING)
  public Response load(@Context SecurityContext security, @PathParam("name") String name) {
    Stories.Loaded loaded = stories.load(Caller.actor(security), name);
    return Response.status(202).entity(view(loaded.story(), Optional.of(loaded))).build();
  }

  @DELETE
  @Path("{name}")
  @Needs(Permission.RETRACT_UPLOAD)
  public Response remove(@Context SecurityContext security, @PathParam("name") String name) {
    stories.remove(Caller.actor(security), name);
    return Response.noContent().build();
  }
}
