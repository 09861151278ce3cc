package org.examwright.model.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.examwright.model.diagnostics.Feature;

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
   * @param remark how, as the end of a sentence that begins with the feature's label
   */
  public Capabilities substituting(Feature feature, String remark) {
    return with(feature, new Support(Support.Level.SUBSTITUTE, remark));
  }

  /**
   * The same, but {@code feature} is left out.
   *
   * @param remark what that means, as the end of a sentence that begins with the feature's label
   */
  public Capabilities without(Feature feature, String remark) {
    return with(feature, new Support(Support.Level.NONE, remark));
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
}
