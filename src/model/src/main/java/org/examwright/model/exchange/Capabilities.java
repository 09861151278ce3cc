package org.examwright.model.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;

/**
 * What a format carries: everything, but for the features that are named here.
 *
 * @param limits never holds {@link Support#FULL}
 */
public record Capabilities(Map<Feature, Support> limits) {
  /** Carries everything. */
  public static final Capabilities ALL = new Capabilities(Map.of());

  /** Copies the limits. */
  public Capabilities {
    limits = Map.copyOf(limits);
  }

  /**
   * The same, but {@code feature} is said otherwise.
   *
   * @param weight how much that matters
   * @param remark how, as the end of a sentence that begins with the feature's label
   */
  public Capabilities substituting(Feature feature, Weight weight, String remark) {
    return with(feature, new Support(Support.Level.SUBSTITUTE, weight, remark));
  }

  /**
   * The same, but {@code feature} is left out.
   *
   * @param weight how much that matters
   * @param remark what that means, as the end of a sentence that begins with the feature's label
   */
  public Capabilities without(Feature feature, Weight weight, String remark) {
    return with(feature, new Support(Support.Level.NONE, weight, remark));
  }

  /** How far a feature is carried; {@link Support#FULL} if no limit names it. */
  public Support of(Feature feature) {
    return limits.getOrDefault(feature, Support.FULL);
  }

  private Capabilities with(Feature feature, Support support) {
    Map<Feature, Support> more = new EnumMap<>(Feature.class);
    more.putAll(limits);
    more.put(feature, support);
    return new Capabilities(more);
  }

  /**
   * How far a format carries a feature.
   *
   * @param level whether as it was meant, otherwise, or not at all
   * @param weight of the loss, which a report tells the gravest of; of nothing when there is none
   * @param remark what happens instead, as the end of a sentence that begins with the feature
   *     ({@code becomes general feedback}); empty when it is fully carried
   */
  public record Support(Level level, Weight weight, String remark) {
    /** How far. */
    public enum Level {
      /** As the author meant it. */
      FULL,
      /** Said otherwise. */
      SUBSTITUTE,
      /** Not at all. */
      NONE
    }

    /** As the author meant it, which needs no remark. */
    public static final Support FULL = new Support(Level.FULL, Weight.NOTE, "");
  }
}
