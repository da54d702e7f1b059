package org.tual.ui;

import java.util.Map;

/** The two screens that pages are tested on. */
enum Width {
  DESK(1440, 900),
  PHONE(390, 844);

  /** In CSS pixels. */
  final int width;

  final int height;

  Width(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** What tells the browser to show this screen. */
  Map<String, Object> metrics() {
    return metrics(width, height);
  }

  static Map<String, Object> metrics(int width, int height) {
    return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 760);
  }
}
