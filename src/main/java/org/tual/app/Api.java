package org.tual.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's address. Resources are found by their annotations. */
@ApplicationPath("/api")
public class Api extends Application {}
