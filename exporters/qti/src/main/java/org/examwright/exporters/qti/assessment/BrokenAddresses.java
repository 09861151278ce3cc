package org.examwright.exporters.qti.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.html.DeadLinks;

/** Links and pictures whose text alone is written, since their address makes no URI. */
final class BrokenAddresses {
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> pictures = new LinkedHashSet<>();

  private BrokenAddresses() {}

  /** A loss for each of them. */
  static List<Diagnostic> in(List<RichText> texts, Origin origin) {
    BrokenAddresses found = new BrokenAddresses();
    texts.forEach(TextWalk.ofInlines(found::inline)::visit);
    return Stream.concat(
            found.links.stream()
                .map(
                    link ->
                        loss(
                            Weight.CHANGED,
                            origin,
                            Feature.LINK,
                            "the link to `" + link + "`",
                            "text")),
            found.pictures.stream()
                .map(
                    picture ->
                        loss(
                            Weight.LOST,
                            origin,
                            Feature.REMOTE_IMAGE,
                            "the picture at `" + picture + "`",
                            "alternative text")))
        .toList();
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Link link) {
      if (DeadLinks.isLive(link.target()) && isBroken(link.target())) {
        links.add(link.target());
      }
    } else if (inline instanceof Inline.Image image) {
      if (image.isRemote() && isBroken(image.source())) {
        pictures.add(image.source());
      }
    }
  }

  private static boolean isBroken(String address) {
    return Address.uri(address).isEmpty();
  }

  private static Diagnostic loss(
      Weight weight, Origin origin, Feature feature, String what, String text) {
    return Diagnostic.loss(
        weight,
        origin,
        feature,
        what + " becomes its " + text + " alone, since that is no address",
        "correct the address");
  }
}
