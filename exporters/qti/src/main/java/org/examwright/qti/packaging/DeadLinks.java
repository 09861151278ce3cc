package org.examwright.qti.packaging;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Inline;
import org.examwright.model.text.TextWalk;

/** Links to files that lie beside the author's, of which a package knows nothing. */
public final class DeadLinks {
  private static final Pattern LIVE = Pattern.compile("(?i)#.*|[a-z][a-z0-9+.-]*:.*");

  private DeadLinks() {}

  /** Whether a link leads somewhere from within a package. */
  public static boolean isLive(String target) {
    return LIVE.matcher(target).matches();
  }

  /** A loss for every link of a question whose text alone is written. */
  public static List<Diagnostic> of(Question question) {
    TreeSet<String> targets = new TreeSet<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Link link && !isLive(link.target())) {
                targets.add(link.target());
              }
            });
    question.texts().forEach(walk::visit);
    return targets.stream()
        .map(
            target ->
                Diagnostic.loss(
                    question.origin(),
                    Feature.LINK,
                    "the link to `" + target + "` becomes its text alone",
                    "link to an address on the web"))
        .toList();
  }
}
