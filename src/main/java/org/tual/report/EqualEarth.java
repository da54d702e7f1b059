package org.tual.report;

/** The Equal Earth projection (Savric, Patterson, Jenny 2018) of the world on a picture. */
final class EqualEarth {
  static final int WIDTH = 960;

  /** Without Antarctica. */
  static final int HEIGHT = 430;

  private static final double SCALE = WIDTH / 5.42;
  private static final int EQUATOR = 237;

  private EqualEarth() {}

  /** Where a point lies, in pixels from the left and from the top; degrees in. */
  static double[] project(double latitude, double longitude) {
    double theta = StrictMath.asin(StrictMath.sqrt(3) / 2 * StrictMath.sin(radians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
    double x = 2 * StrictMath.sqrt(3) * radians(longitude) * StrictMath.cos(theta) / (3 * slope);
    double y = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
    return new double[] {WIDTH / 2.0 + x * SCALE, EQUATOR - y * SCALE};
  }

  private static double radians(double degrees) {
    return degrees * StrictMath.PI / 180;
  }
}
