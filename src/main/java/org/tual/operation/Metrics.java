package org.tual.operation;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Figures in the text format of Prometheus. Labels are taken from lists that stand in the code
 * (states, route templates, methods), never from what a caller sent.
 */
public final class Metrics {
  /** Media type of the text. */
  public static final String MEDIA_TYPE = "text/plain;version=0.0.4;charset=utf-8";

  private static final double[] SECONDS = {0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60};
  private static final double MILLIS = 1_000;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram requests =
      Histogram.builder()
          .name("tual_request_duration_seconds")
          .help("Requests by method, route template and status, with their durations in seconds")
          .labelNames("method", "route", "status")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  /** Counts a request. */
  public void count(Answered answered) {
    requests
        .labelValues(answered.method(), answered.route(), String.valueOf(answered.status()))
        .observe(answered.millis() / MILLIS);
  }

  /** A figure that is looked up whenever it is asked for; left out while it cannot be known. */
  public void figure(String name, String help, Supplier<Number> value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(
            told -> {
              Number now = known(value);
              if (now != null) {
                told.call(now.doubleValue());
              }
            })
        .register(registry);
  }

  /** A count that only grows, looked up whenever it is asked for. */
  public void total(String name, String help, Supplier<Number> value) {
    CounterWithCallback.builder()
        .name(name)
        .help(help)
        .callback(
            told -> {
              Number now = known(value);
              if (now != null) {
                told.call(now.doubleValue());
              }
            })
        .register(registry);
  }

  /** The same as a figure with one value for each value of a label. */
  public void figures(
      String name, String help, String label, Supplier<Map<String, ? extends Number>> values) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .labelNames(label)
        .callback(
            told -> {
              Map<String, ? extends Number> now = known(values);
              if (now != null) {
                now.forEach((of, number) -> told.call(number.doubleValue(), of));
              }
            })
        .register(registry);
  }

  /** A store that does not answer must not hide the figures that do not need it. */
  private static <T> T known(Supplier<T> value) {
    try {
      return value.get();
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Writes all figures as they are now. */
  public void write(OutputStream out) throws IOException {
    PrometheusTextFormatWriter.create().write(out, registry.scrape());
  }
}
