package org.examwright.rendering.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.link.DeadLink;
import org.examwright.rendering.link.LinkAddress;

/**
 * Links that no learning platform follows: to files that lie beside the author's, and to whatever
 * is no {@linkplain LinkAddress live address}, which platforms take for an attack.
 */
public final class DeadLinks {
  private DeadLinks() {}

  /** Whether a link leads somewhere from within a platform. */
  public static boolean isLive(String target) {
    return target.startsWith("#") || LinkAddress.hasLiveScheme(target);
  }

  /** A loss for every link of a set whose text alone is written. */
  public static List<Diagnostic> of(QuestionSet set) {
    List<Diagnostic> losses = new ArrayList<>();
    for (Section section : set.sections()) {
      Origin first =
          Stream.concat(section.questions().stream(), set.questions())
              .findFirst()
              .orElseThrow()
              .origin();
      losses.addAll(of(Stream.of(section.introduction()), first));
      section.questions().forEach(q -> losses.addAll(of(q.texts(), q.origin())));
    }
    return losses;
  }

  private static List<Diagnostic> of(Stream<RichText> texts, Origin origin) {
    TreeSet<String> targets = new TreeSet<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Link link && !isLive(link.target())) {
                targets.add(link.target());
              }
            });
    texts.forEach(walk::visit);
    return targets.stream().map(target -> DeadLink.loss(target, origin)).toList();
  }
}
