package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.Asset;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.OneLine;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a file. */
public final class TexTexts {
  final Problems problems;
  final TexAccount account;
  final TexPictures pictures;
  final Map<String, String> labels = new HashMap<>();
  private final ShownPictures shown;
  private final Set<String> structure;
  private Map<String, Boolean> switches = Map.of();
  private boolean german;
  private String role = "text";
  private @Nullable Object question;
  private @Nullable GapReading gaps;
  private List<TexNode> hidden = new ArrayList<>();
  private List<RichText> notes = new ArrayList<>();

  /** Makes gaps of commands and environments that stand in a text. */
  public interface GapReading {
    /** What stands in the place of a command; null if it is none of its. */
    @Nullable Inline command(TexNode.Command command, TexCursor cursor);

    /** What stands in the place of an environment; null if it is none of its. */
    @Nullable Inline environment(TexNode.Environment environment);
  }

  /**
   * @param structure commands that say something of questions, which no text should hold
   */
  public TexTexts(Source source, TexAccount account, Set<String> structure, Problems problems) {
    this.problems = problems;
    this.account = account;
    this.structure = structure;
    this.shown = new ShownPictures(source.pictures(), problems);
    this.pictures = new TexPictures(source.pictures(), shown, problems);
  }

  /** Names that keep their meaning outside of formulas, whatever an author defines. */
  public static Set<String> known() {
    Set<String> known = new HashSet<>(TexCommand.names());
    known.addAll(TexCommand.signNames());
    known.addAll(Set.of("ref", "pageref", "eqref", "cref", "footnote", "includegraphics", "href"));
    return known;
  }

  /** Says what the file sets for all of its texts. */
  public void settings(Map<String, Boolean> conditions, boolean inGerman, List<String> folders) {
    switches = Map.copyOf(conditions);
    german = inGerman;
    pictures.folders(folders);
  }

  /** What a label of the author's is called. */
  public void label(String name, String called) {
    labels.putIfAbsent(name, called);
  }

  /** The pictures of all texts read so far. */
  public List<Asset> assets() {
    return shown.assets();
  }

  public TexAccount account() {
    return account;
  }

  /** Reads a text in which there are no gaps. */
  public RichText read(List<TexNode> nodes, String as, @Nullable Object of) {
    return read(nodes, as, of, null);
  }

  /**
   * Reads a text.
   *
   * @param as what it is to the question, such as {@code stem}
   */
  public RichText read(
      List<TexNode> nodes, String as, @Nullable Object of, @Nullable GapReading gapReading) {
    String roleBefore = role;
    Object before = question;
    GapReading gapsBefore = gaps;
    List<RichText> notesBefore = notes;
    role = as;
    question = of;
    gaps = gapReading;
    notes = new ArrayList<>();
    InlineFlow flow = new InlineFlow();
    into(nodes, flow);
    List<Block> blocks = new ArrayList<>(flow.blocks());
    for (RichText note : notes) {
      blocks.addAll(note.blocks());
    }
    role = roleBefore;
    question = before;
    gaps = gapsBefore;
    notes = notesBefore;
    return new RichText(blocks);
  }

  /** Reads a text that stands in a line. */
  public List<Inline> line(List<TexNode> nodes, String as, @Nullable Object of) {
    return OneLine.of(read(nodes, as, of).blocks());
  }

  /** The words of a text, without their formatting. */
  public String words(List<TexNode> nodes, String as, @Nullable Object of) {
    return read(nodes, as, of).plainText().replaceAll("\\s+", " ").strip();
  }

  /** What only those see who are shown the answers, since this was asked last. */
  public List<TexNode> takeHidden() {
    List<TexNode> all = hidden;
    hidden = new ArrayList<>();
    return all;
  }

  void into(List<TexNode> nodes, InlineFlow flow) {
    new TexFlow(this, nodes, flow).read();
  }

  List<Block> blocks(List<TexNode> nodes, InlineFlow around) {
    InlineFlow inside = around.inside();
    into(nodes, inside);
    return inside.blocks();
  }

  void note(List<TexNode> nodes, InlineFlow flow) {
    String number = String.valueOf(notes.size() + 1);
    Inline sign = new Inline.Superscript(List.of(new Inline.Text(number)));
    flow.add(sign);
    notes.add(RichText.EMPTY); // keeps its place while it is read
    int place = notes.size() - 1;
    InlineFlow note = new InlineFlow();
    note.add(sign);
    note.add(new Inline.Text(" "));
    into(nodes, note);
    notes.set(place, new RichText(note.blocks()));
  }

  void take(TexNode node) {
    account.take(node, role, question);
  }

  void takeAll(List<TexNode> nodes) {
    account.takeAll(nodes, role, question);
  }

  void hide(List<TexNode> nodes) {
    hidden.addAll(nodes);
  }

  @Nullable GapReading gaps() {
    return gaps;
  }

  boolean isStructure(String command) {
    return structure.contains(command);
  }

  boolean german() {
    return german;
  }

  /** Whether what stands under a condition is set; null where it is only set with the answers. */
  @Nullable Boolean holds(String condition) {
    return TexConditions.holds(condition, switches);
  }
}
