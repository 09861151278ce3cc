package org.examwright.rendering.link;

import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;

/** Says of a link that its words stand alone. */
public final class DeadLink {
  private DeadLink() {}

  /** The loss of a link that leads nowhere from where it is written. */
  public static Diagnostic loss(String target, Origin origin) {
    return Diagnostic.loss(
        Weight.CHANGED,
        origin,
        Feature.LINK,
        "the link to `" + target + "` becomes its text alone",
        "link to an address on the web");
  }
}
