package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Headings;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.html.HtmlGlance;
import org.jspecify.annotations.Nullable;

/** Recognises blocks that lead the reader of a page around and ask nothing. */
final class Navigation {
  static final String CONTENTS = "table of contents";
  static final String BACK_TO_TOP = "back-to-top link";
  private static final String LINKS = "navigation";
  private static final String BADGES = "badges";
  private static final String SETTINGS = "settings of another program";

  private static final Pattern TOP =
      Pattern.compile("(?iU).*(?:" + Vocabulary.TOP.apart() + "|[↑⬆⇧🔝🔼▲⤴↥⏫]).*");
  private static final Pattern HOME =
      Pattern.compile("(?iU).*(?:\\bback to\\b|\\btop\\b|[↑⬆⇧🔝🔼]).*");
  private static final Pattern TURN =
      Pattern.compile(
          "(?iU)(?:^|[\\s«»←→|·(])(?:" + Vocabulary.TURN.anywhere() + ")(?=$|[\\s«»←→|·):])");
  private static final Pattern BETWEEN_LINKS =
      Pattern.compile("[\\s|•·,/»«›‹:;()\\[\\]←→⬅➡↑⬆⇧🔝🔼▲⤴↥⏫—–-]*");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?s)\\s*\\{\\{[<%].*[>%]}}\\s*|\\s*\\{:[^}]*}\\s*|\\s*\\[\\[?_?TOC_?]?]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final SignSet OF_SHORTCODES = SignSet.of("{[");
  private static final Pattern KEYS = Pattern.compile("(?:\\s*[\\w-]+\\s*:\\s*[\\w#.-]+\\s*)+");

  private Navigation() {}

  /**
   * What a block is, if it asks nothing; null for all others.
   *
   * @param before the block in front of it, or null
   */
  static @Nullable String of(Node node, @Nullable Node before) {
    return switch (node) {
      case Heading heading -> ofHeading(heading, before);
      case Paragraph paragraph -> ofLine(paragraph);
      case ListBlock list -> ofList(list);
      case TableBlock table -> ofTable(table);
      case DetailsNode details -> ofDetails(details);
      case HtmlBlock html -> ofHtml(html);
      default -> null; // commonmark's node types are open
    };
  }

  /** Whether a block leads back to the top, which it may do within a question too. */
  static boolean leadsBack(Node node) {
    String what = of(node, null);
    return BACK_TO_TOP.equals(what)
        || (LINKS.equals(what)
            && node instanceof Paragraph
            && TURN.matcher(NodeText.of(node)).find());
  }

  /** What a block that leads somewhere else is called. */
  static String nameOf(Node node) {
    String what = of(node, null);
    return what == null ? LINKS : what;
  }

  /** A heading without links to other places of the page that say nothing. */
  static Heading withoutLinks(Heading heading) {
    List<Node> kept = new ArrayList<>(NodeText.children(heading));
    boolean changed =
        kept.removeIf(
            node ->
                node instanceof Link link
                    && link.getDestination().startsWith("#")
                    && BETWEEN_LINKS.matcher(NodeText.of(link)).matches());
    return changed ? Headings.of(heading, kept) : heading;
  }

  /** Those of some blocks that do not lead the reader around. */
  static List<Node> without(List<Node> nodes) {
    List<Node> kept = new ArrayList<>();
    for (Node node : nodes) {
      if (of(node, null) == null) {
        kept.add(node);
      }
    }
    return kept.size() == nodes.size() ? nodes : kept;
  }

  private static @Nullable String ofHeading(Heading heading, @Nullable Node before) {
    boolean settings =
        before instanceof ThematicBreak
            && heading.getSourceSpans().size() > 1
            && KEYS.matcher(NodeText.of(heading)).matches();
    return settings ? SETTINGS : ofLine(heading);
  }

  private static @Nullable String ofLine(Node line) {
    boolean leads = leads(line);
    if (!leads && line.getFirstChild() instanceof Text first && isWord(first.getLiteral())) {
      return null; // most lines
    }
    String text = NodeText.of(line);
    if (OF_SHORTCODES.begins(text) && SHORTCODE.matcher(text).matches()) {
      return SETTINGS;
    }
    if (!leads) {
      return null;
    }
    Links links = Links.in(line);
    if (links.all().isEmpty()) {
      return links.pictures() > 0 && links.pictures() == links.badges() && links.rest().isBlank()
          ? BADGES
          : null;
    }
    if (!BETWEEN_LINKS.matcher(links.rest()).matches()) {
      return null;
    }
    if (links.local() == links.all().size()) {
      if (links.pictures() == 0 && text.isBlank()) {
        return BACK_TO_TOP;
      }
      return TOP.matcher(text).matches() && links.all().size() <= 2 ? BACK_TO_TOP : CONTENTS;
    }
    if (links.words().isBlank() && links.pictures() > 0) {
      return BADGES;
    }
    if (links.relative() == 1 && links.all().size() == 1 && HOME.matcher(text).matches()) {
      return BACK_TO_TOP;
    }
    return links.all().size() > 1 ? LINKS : null;
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }

  /** Whether there is a link or a picture in a node. */
  private static boolean leads(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Link || child instanceof Image || leads(child)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String ofList(ListBlock list) {
    if (!leads(list)) {
      return null;
    }
    int items = 0;
    int local = 0;
    int links = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items++;
      if (item.getFirstChild() instanceof Paragraph paragraph) {
        Links found = Links.in(paragraph);
        if (!found.all().isEmpty() && BETWEEN_LINKS.matcher(found.rest()).matches()) {
          local += found.local() > 0 ? 1 : 0;
          links += found.local() + found.relative() > 0 ? 1 : 0;
        } else if (found.rest().isBlank() || item.getLastChild() instanceof ListBlock) {
          String inner = item.getLastChild() instanceof ListBlock nested ? ofList(nested) : null;
          local += CONTENTS.equals(inner) ? 1 : 0;
          links += inner != null ? 1 : 0;
        }
      }
    }
    if (local * 5 >= items * 4) {
      return CONTENTS;
    }
    return links == items ? LINKS : null;
  }

  private static @Nullable String ofTable(TableBlock table) {
    int rows = 0;
    int local = 0;
    Node body = table.getFirstChild() == null ? null : table.getFirstChild().getNext();
    for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
      rows++;
      local += Links.in(row).local() > 0 ? 1 : 0;
    }
    return rows > 1 && local * 5 >= rows * 4 ? CONTENTS : null;
  }

  /** Something to unfold in which there are only links, such as translations. */
  private static @Nullable String ofDetails(DetailsNode details) {
    List<Node> blocks = NodeText.children(details);
    details.summary().ifPresent(blocks::remove);
    blocks.removeIf(NodeTraits::isSpacer);
    boolean contents = true;
    for (Node block : blocks) {
      String what = of(block, null);
      if (what == null) {
        return null;
      }
      contents &= what.equals(CONTENTS);
    }
    return blocks.isEmpty() ? null : contents ? CONTENTS : LINKS;
  }

  private static @Nullable String ofHtml(HtmlBlock html) {
    HtmlGlance seen = HtmlGlance.at(html.getLiteral());
    boolean named = seen.banner().isPresent();
    String besideBanner = seen.words().replace(seen.banner().orElse(""), "");
    if (besideBanner.isBlank() && seen.pictures() > 0 && (seen.links() > 0 || named)) {
      return BADGES;
    }
    if (seen.links() == 0 || !BETWEEN_LINKS.matcher(seen.besideLinks()).matches()) {
      return null;
    }
    if (seen.words().isBlank() || seen.pictures() >= seen.links()) {
      return BADGES;
    }
    return TOP.matcher(seen.words()).matches() && seen.links() == 1 ? BACK_TO_TOP : LINKS;
  }
}
