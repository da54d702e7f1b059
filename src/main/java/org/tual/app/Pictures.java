package org.tual.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.atlas.Atlas;
import org.tual.runs.Runs;

/** Keeps what was read of the last assessments that were looked at as pictures. */
@ApplicationScoped
public class Pictures {
  @Inject private Runs runs;
  private Atlas atlas;

  @PostConstruct
  void open() {
    atlas = new Atlas(runs);
  }

  @Produces
  Atlas atlas() {
    return atlas;
  }
}
