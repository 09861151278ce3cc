package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.NodeText;

/**
 * The links of a line.
 *
 * @param all where they lead
 * @param rest the words outside of them
 * @param words the words within them
 */
record Links(
    List<String> all,
    int local,
    int relative,
    int pictures,
    int badges,
    String rest,
    String words) {
  private static final Set<String> BADGE_HOSTS =
      Set.of("shields.io", "badge", "travis-ci", "codecov", "opencollective", "buymeacoffee");

  static Links in(Node line) {
    Gathering gathering = new Gathering();
    gathering.children(line);
    List<String> all = gathering.targets;
    return new Links(
        all,
        (int) all.stream().filter(target -> target.startsWith("#")).count(),
        (int) all.stream().filter(Links::isRelative).count(),
        gathering.pictures,
        gathering.badges,
        gathering.rest.toString(),
        gathering.words.toString());
  }

  private static boolean isRelative(String target) {
    return !target.startsWith("#")
        && !target.contains("://")
        && !target.startsWith("mailto:")
        && !target.startsWith("//");
  }

  private static final class Gathering {
    private final List<String> targets = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int pictures;
    private int badges;

    void children(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        switch (node) {
          case Link link -> {
            targets.add(link.getDestination());
            words.append(NodeText.of(link));
            pictures += NodeTraits.isPicture(link) ? 1 : 0;
          }
          case Image image -> {
            pictures++;
            String source = image.getDestination().toLowerCase(Locale.ROOT);
            badges += BADGE_HOSTS.stream().anyMatch(source::contains) ? 1 : 0;
          }
          case HtmlInline ignored -> {}
          case Text text -> rest.append(text.getLiteral());
          case Code code -> rest.append(code.getLiteral());
          default -> { // commonmark's node types are open
            rest.append(' ');
            children(node);
          }
        }
      }
    }
  }
}
