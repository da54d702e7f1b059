package org.tual.atlas;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tual.access.Permission;
import org.tual.web.Needs;

/** The places of an assessment by country, with what published lists say as context. */
@Path("/assessments/{id}/countries")
@Produces(MediaType.APPLICATION_JSON)
public class CountriesResource {
  @Inject private Atlas atlas;

  @GET
  @Needs(Permission.READ_ASSESSMENTS)
  public CountryTable countries(@PathParam("id") String id) {
    return atlas.countries(id);
  }
}
