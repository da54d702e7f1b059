package org.tual.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.tual.ledger.Refused;
import org.tual.ledger.Unavailable;

/** Turns whatever went wrong into a problem, and tells nothing of its inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Context private HttpServletRequest servlet;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof Halt halt) {
      return Problem.response(halt.type(), halt.getMessage(), halt.faults(), halt.current());
    }
    if (fault instanceof Refused) {
      return Problem.response(ProblemType.NOT_ALLOWED, fault.getMessage());
    }
    if (fault instanceof Unavailable) {
      return Problem.response(ProblemType.NOT_AVAILABLE, fault.getMessage());
    }
    if (fault instanceof WebApplicationException web) {
      return ofStatus(web.getResponse().getStatus());
    }
    Optional<ProblemType> known = ProblemSource.of(fault);
    if (known.isPresent()) {
      return Problem.response(known.get(), fault.getMessage());
    }
    if (unreadable(fault)) {
      return Problem.response(ProblemType.NOT_READABLE, "The body is not what is expected here.");
    }
    // where nothing may be told, the server says once in a while that something failed
    if (!Quiet.is(servlet)) {
      Wordless.log(LOG, "A request failed", fault);
    }
    return Problem.response(
        ProblemType.INTERNAL, "It was noted. Try again, and tell the administrator.", List.of());
  }

  private static boolean unreadable(Throwable fault) {
    String name = fault.getClass().getName();
    return name.startsWith("jakarta.json")
        || name.contains("JsonbException")
        || name.contains("ProcessingException");
  }

  private static Response ofStatus(int status) {
    for (ProblemType type : ProblemType.values()) {
      if (type.status() == status) {
        return Problem.response(type, type.title() + ".");
      }
    }
    return status < 500
        ? Problem.response(ProblemType.NOT_READABLE, "The request cannot be read.")
        : Problem.response(ProblemType.INTERNAL, "It was noted.");
  }
}
