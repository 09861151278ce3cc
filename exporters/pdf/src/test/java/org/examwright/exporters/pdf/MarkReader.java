package org.examwright.exporters.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the scan of an answer sheet as any program can that has its description alone. */
final class MarkReader {
  private static final int DARK = 110;
  private static final double FILLED = 0.5;

  private final BufferedImage scan;
  private final double[] toX;
  private final double[] toY;

  /**
   * A scan that stands about upright.
   *
   * @param page of the description
   * @param dotsAMillimetre of the scan
   */
  MarkReader(BufferedImage scan, JsonNode page, double dotsAMillimetre) {
    this.scan = scan;
    List<double[]> found =
        squares(page.get("corners").get(0).get("size").asDouble() * dotsAMillimetre);
    List<double[]> wanted = new ArrayList<>();
    List<double[]> places = new ArrayList<>();
    double[][] ends = {
      {0, 0}, {scan.getWidth(), 0}, {0, scan.getHeight()}, {scan.getWidth(), scan.getHeight()}
    };
    for (int i = 0; i < ends.length; i++) {
      double[] end = ends[i];
      places.add(
          found.stream()
              .min(Comparator.comparingDouble(p -> Math.hypot(p[0] - end[0], p[1] - end[1])))
              .orElseThrow());
      JsonNode corner = page.get("corners").get(i);
      wanted.add(new double[] {corner.get("x").asDouble(), corner.get("y").asDouble()});
    }
    this.toX = fitted(wanted, places, 0);
    this.toY = fitted(wanted, places, 1);
  }

  /** Where a place of the description is in the scan. */
  double[] place(double x, double y) {
    return new double[] {toX[0] * x + toX[1] * y + toX[2], toY[0] * x + toY[1] * y + toY[2]};
  }

  /** The values of the bubbles that are filled in. */
  List<String> filled(JsonNode bubbles) {
    List<String> filled = new ArrayList<>();
    for (JsonNode bubble : bubbles) {
      double[] centre = place(bubble.get("x").asDouble(), bubble.get("y").asDouble());
      double radius = 0.75 * bubble.get("radius").asDouble() * Math.hypot(toX[0], toX[1]);
      if (darkness(centre, radius) > FILLED) {
        filled.add(bubble.get("value").asString());
      }
    }
    return filled;
  }

  private double darkness(double[] centre, double radius) {
    int dark = 0;
    int all = 0;
    for (int y = (int) -radius; y <= radius; y++) {
      for (int x = (int) -radius; x <= radius; x++) {
        if (x * x + y * y <= radius * radius) {
          all++;
          dark += isDark((int) Math.round(centre[0]) + x, (int) Math.round(centre[1]) + y) ? 1 : 0;
        }
      }
    }
    return (double) dark / all;
  }

  private boolean isDark(int x, int y) {
    return x >= 0
        && y >= 0
        && x < scan.getWidth()
        && y < scan.getHeight()
        && (scan.getRGB(x, y) & 0xFF) < DARK;
  }

  /** The centres of dark shapes that fill a square of about this size. */
  private List<double[]> squares(double size) {
    boolean[][] seen = new boolean[scan.getHeight()][scan.getWidth()];
    List<double[]> found = new ArrayList<>();
    for (int y = 0; y < scan.getHeight(); y++) {
      for (int x = 0; x < scan.getWidth(); x++) {
        if (!seen[y][x] && isDark(x, y)) {
          double[] shape = shape(x, y, seen);
          if (Math.abs(Math.sqrt(shape[2]) - size) < size * 0.15
              && shape[3] < size * 1.25
              && shape[4] < size * 1.25) {
            found.add(shape);
          }
        }
      }
    }
    return found;
  }

  /** Its centre, its area, its width and its height. */
  private double[] shape(int startX, int startY, boolean[][] seen) {
    Deque<int[]> open = new ArrayDeque<>();
    open.add(new int[] {startX, startY});
    seen[startY][startX] = true;
    double sumX = 0;
    double sumY = 0;
    int area = 0;
    int[] range = {startX, startX, startY, startY};
    while (!open.isEmpty()) {
      int[] dot = open.remove();
      sumX += dot[0];
      sumY += dot[1];
      area++;
      range[0] = Math.min(range[0], dot[0]);
      range[1] = Math.max(range[1], dot[0]);
      range[2] = Math.min(range[2], dot[1]);
      range[3] = Math.max(range[3], dot[1]);
      for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
        int x = dot[0] + step[0];
        int y = dot[1] + step[1];
        if (isDark(x, y) && !seen[y][x]) {
          seen[y][x] = true;
          open.add(new int[] {x, y});
        }
      }
    }
    return new double[] {
      sumX / area + 0.5, sumY / area + 0.5, area, range[1] - range[0] + 1, range[3] - range[2] + 1
    };
  }

  /** The plane through four points that stand at the ends of a rectangle. */
  private static double[] fitted(List<double[]> wanted, List<double[]> places, int axis) {
    double width = wanted.get(1)[0] - wanted.get(0)[0];
    double height = wanted.get(2)[1] - wanted.get(0)[1];
    double right =
        (places.get(1)[axis] - places.get(0)[axis] + places.get(3)[axis] - places.get(2)[axis]) / 2;
    double down =
        (places.get(2)[axis] - places.get(0)[axis] + places.get(3)[axis] - places.get(1)[axis]) / 2;
    double middle = places.stream().mapToDouble(place -> place[axis]).average().orElseThrow();
    double a = right / width;
    double b = down / height;
    return new double[] {
      a, b, middle - a * (wanted.get(0)[0] + width / 2) - b * (wanted.get(0)[1] + height / 2)
    };
  }
}
