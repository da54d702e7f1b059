package org.tual.plans;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.remedy.Sights;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/**
 * A plan of corrective action as a spreadsheet: a form with the file and, as a field, the IRI of
 * the site. The file is not kept.
 */
@Path("/corrective-actions/import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class PlanImportResource {
  private static final int MOST_BYTES = 5 << 20;
  private static final List<String> ENDINGS = List.of("csv", "xlsx", "xls");

  @Inject private PlanImport plans;
  @Inject private Sights sights;

  private record Form(String site, String ending, byte[] file) {}

  @POST
  @Path("preview")
  @Needs(Permission.MANAGE_REMEDY)
  public Understood preview(List<EntityPart> parts) throws IOException {
    Form form = form(parts);
    return with(form, file -> plans.preview(file, form.site()));
  }

  @POST
  @Needs(Permission.MANAGE_REMEDY)
  public Understood bring(@Context SecurityContext security, List<EntityPart> parts)
      throws IOException {
    Caller caller = Caller.of(security);
    Form form = form(parts);
    return with(form, file -> plans.bring(caller.actor(), file, form.site(), sights.of(caller)));
  }

  private static Form form(List<EntityPart> parts) throws IOException {
    String site = "";
    String ending = "";
    byte[] file = null;
    for (EntityPart part : parts) {
      byte[] bytes = part.getContent().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Halt(ProblemType.TOO_LARGE, "A plan has at most five megabytes.");
      }
      if (part.getFileName().isPresent()) {
        String name = part.getFileName().get().toLowerCase(Locale.ROOT);
        ending = name.substring(name.lastIndexOf('.') + 1);
        file = bytes;
      } else if (part.getName().equals("site")) {
        site = new String(bytes, StandardCharsets.UTF_8).strip();
      }
    }
    if (file == null || site.isEmpty()) {
      throw new Halt(ProblemType.NOT_READABLE, "The form has a file and the field site.");
    }
    if (!ENDINGS.contains(ending)) {
      throw new Halt(ProblemType.NOT_VALID, "A plan is a CSV, XLSX or XLS file.");
    }
    return new Form(site, ending, file);
  }

  private static Understood with(Form form, Function<java.nio.file.Path, Understood> use)
      throws IOException {
    java.nio.file.Path file = Files.createTempFile("tual-plan-", "." + form.ending());
    try {
      Files.write(file, form.file());
      return use.apply(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
