package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.OneLine;

/** Reads pieces one after the other into a text. */
final class TexFlow {
  private static final Map<String, Function<List<Inline>, Inline>> DECLARATIONS =
      Map.of(
          "bf", Inline.Strong::new,
          "bfseries", Inline.Strong::new,
          "it", Inline.Emphasis::new,
          "itshape", Inline.Emphasis::new,
          "em", Inline.Emphasis::new,
          "sl", Inline.Emphasis::new);

  private final TexTexts texts;
  private final TexCursor cursor;
  private final InlineFlow flow;
  private int open;

  TexFlow(TexTexts texts, List<TexNode> nodes, InlineFlow flow) {
    this.texts = texts;
    this.cursor = new TexCursor(nodes, texts::take);
    this.flow = flow;
  }

  void read() {
    while (cursor.hasNext()) {
      node(cursor.next());
    }
    for (; open > 0; open--) {
      flow.close();
    }
  }

  private void node(TexNode node) {
    texts.take(node);
    switch (node) {
      case TexNode.Words words ->
          flow.add(new Inline.Text(TexTypography.of(words.text(), texts.german())));
      case TexNode.Sign sign -> sign(sign);
      case TexNode.Space ignored -> flow.words(" ");
      case TexNode.ParagraphEnd ignored -> flow.endParagraph();
      case TexNode.Formula formula -> formula(formula.tex(), formula.display());
      case TexNode.Code code -> code(code);
      case TexNode.Group group -> texts.into(group.content(), flow);
      case TexNode.Environment environment -> environment(environment);
      case TexNode.Conditional conditional -> conditional(conditional);
      case TexNode.Command command -> command(command);
    }
  }

  private void sign(TexNode.Sign sign) {
    flow.add(
        new Inline.Text(
            switch (sign.text()) {
              case "~" -> "\u00A0";
              case "&" -> " ";
              default -> sign.text();
            }));
  }

  private void formula(String tex, boolean display) {
    if (tex.isBlank()) {
      return;
    }
    if (display) {
      flow.block(new Block.DisplayFormula(tex));
    } else {
      flow.add(new Inline.Formula(tex));
    }
  }

  private void code(TexNode.Code code) {
    if (code.block()) {
      flow.block(
          new Block.CodeBlock(TexCode.language(code.language()), TexCode.lines(code.code())));
    } else if (!code.code().isEmpty()) {
      flow.add(new Inline.Code(code.code().replace('\n', ' ')));
    }
  }

  private void environment(TexNode.Environment environment) {
    TexTexts.GapReading gaps = texts.gaps();
    Inline gap = gaps == null ? null : gaps.environment(environment);
    if (gap != null) {
      flow.add(gap);
    } else {
      new TexEnvironments(texts).read(environment, flow);
    }
  }

  private void conditional(TexNode.Conditional conditional) {
    Boolean holds = texts.holds(conditional.name());
    if (holds == null) {
      texts.hide(conditional.content());
      texts.into(conditional.otherwise(), flow);
      return;
    }
    List<TexNode> left = holds ? conditional.otherwise() : conditional.content();
    if (!TexSource.ofNodes(left).isBlank()) {
      texts.account.passOver(left, "what `\\" + conditional.name() + "` leaves out");
    }
    texts.takeAll(left);
    texts.into(holds ? conditional.content() : conditional.otherwise(), flow);
  }

  private void command(TexNode.Command command) {
    String name = command.name();
    TexTexts.GapReading gaps = texts.gaps();
    Inline gap = gaps == null ? null : gaps.command(command, cursor);
    if (gap != null) {
      flow.add(gap);
      return;
    }
    Optional<String> sign = TexCommand.sign(name);
    if (sign.isPresent()) {
      flow.add(new Inline.Text(sign.get()));
      afterWord(command);
    } else if (TexAccents.isAccent(name)) {
      accent(command);
    } else if (DECLARATIONS.containsKey(name)) {
      flow.open(DECLARATIONS.get(name));
      open++;
      cursor.skipSpace();
    } else if (name.equals("tt") || name.equals("ttfamily")) {
      cursor.skipSpace();
      typewriter(cursor.rest());
    } else if (!special(command)) {
      Optional<TexCommand> meaning = TexCommand.named(name);
      if (meaning.isPresent()) {
        meant(command, meaning.get());
      } else {
        unknown(command);
      }
    }
  }

  /** A command of letters swallows the space behind it. */
  private void afterWord(TexNode.Command command) {
    if (command.isWord()) {
      cursor.skipSpace();
      if (cursor.hasNext()
          && cursor.peek() instanceof TexNode.Group group
          && group.content().isEmpty()) {
        texts.take(cursor.next());
      }
    }
  }

  private void accent(TexNode.Command command) {
    List<TexNode> letters = cursor.argument();
    String letter = OneLineWords.of(texts.blocks(letters, flow));
    flow.add(new Inline.Text(TexAccents.of(command.name(), letter).orElse("")));
  }

  private boolean special(TexNode.Command command) {
    switch (command.name()) {
      case " ", "\t" -> flow.words(" ");
      case "includegraphics" -> flow.add(texts.pictures.read(command, cursor, flow));
      case "footnote", "footnotetext" -> {
        cursor.optional();
        texts.note(cursor.argument(), flow);
      }
      case "href" -> link();
      case "ref", "pageref", "eqref", "cref", "Cref", "autoref" -> reference(command);
      case "rule" -> rule();
      case "hrulefill" -> {
        flow.add(new Inline.Text("_____"));
        afterWord(command);
      }
      case "multicolumn" -> {
        cursor.word();
        cursor.word();
        texts.into(cursor.argument(), flow);
      }
      case "lstinputlisting", "verbatiminput", "inputminted" -> listing(command);
      case "today" -> {
        texts.problems.tally(
            command.origin(), "`\\today` is left out: a file has no day", "write the date");
        afterWord(command);
      }
      case "color" -> {
        cursor.option();
        cursor.word();
        look(command);
      }
      case "fillwithlines", "fillwithdottedlines", "fillwithgrid", "makeemptybox" -> cursor.word();
      case "item" -> {
        flow.endParagraph();
        cursor.optional().ifPresent(label -> texts.into(label, flow));
        flow.words(" ");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void link() {
    String target = cursor.word();
    List<TexNode> words = cursor.argument();
    flow.open(content -> new Inline.Link(target, "", content));
    texts.into(words, flow);
    flow.close();
  }

  private void reference(TexNode.Command command) {
    String name = cursor.word();
    String known = texts.labels.get(name);
    if (known == null) {
      texts.problems.tally(
          command.origin(),
          "a place that the text refers to has no number here: its name stays",
          "write in words what `\\" + command.name() + "` refers to");
    }
    flow.add(new Inline.Text(known == null ? "(" + name + ")" : known));
  }

  private void rule() {
    cursor.option();
    String width = cursor.word();
    String height = cursor.word();
    double wide = TexLength.pixels(width).orElse(100);
    if (wide > 15 && TexLength.pixels(height).orElse(1) < 10) {
      flow.add(new Inline.Text("_____"));
    }
  }

  private void listing(TexNode.Command command) {
    String options = cursor.option().orElse("");
    String language = command.name().equals("inputminted") ? cursor.word() : TexCode.named(options);
    String file = cursor.word();
    texts
        .pictures
        .text(file, command.origin())
        .ifPresent(
            code ->
                flow.block(new Block.CodeBlock(TexCode.language(language), TexCode.lines(code))));
  }

  private void look(TexNode.Command command) {
    texts.problems.tally(command.origin(), "colours of the text are left out");
  }

  private void meant(TexNode.Command command, TexCommand meaning) {
    List<TexNode> from = new ArrayList<>();
    List<TexNode> last = List.of();
    String source = "";
    for (char kind : meaning.arguments().toCharArray()) {
      if (kind == 's') {
        cursor.star();
      } else if (kind == 'o') {
        Optional<List<TexNode>> option = cursor.optional();
        option.ifPresent(from::addAll);
        source += option.map(o -> "[" + TexSource.ofNodes(o) + "]").orElse("");
      } else {
        from.addAll(last);
        last = cursor.argument();
        source += "{" + TexSource.ofNodes(last) + "}";
      }
    }
    texts.takeAll(from);
    switch (meaning.meaning()) {
      case NOTHING -> {
        texts.takeAll(last);
        afterWord(command);
      }
      case SPACE -> {
        texts.takeAll(last);
        flow.words(" ");
        afterWord(command);
      }
      case GLUE -> afterWord(command);
      case BREAK -> flow.add(new Inline.LineBreak());
      case PARAGRAPH -> {
        flow.endParagraph();
        afterWord(command);
      }
      case STRONG -> within(last, Inline.Strong::new);
      case EMPHASIS -> within(last, Inline.Emphasis::new);
      case SUBSCRIPT -> within(last, Inline.Subscript::new);
      case SUPERSCRIPT -> within(last, Inline.Superscript::new);
      case STRIKE -> within(last, Inline.Strike::new);
      case CODE -> typewriter(last);
      case UNDERLINE -> underlined(command, last);
      case MARKED -> {
        texts.problems.tally(command.origin(), "marked text is set in bold");
        within(last, Inline.Strong::new);
      }
      case CONTENT -> {
        if (command.name().contains("color")) {
          look(command);
        }
        texts.into(last, flow);
      }
      case FORMULA -> {
        texts.takeAll(last);
        flow.add(new Inline.Formula("\\" + command.name() + source));
      }
      case CAPTION -> {
        flow.endParagraph();
        texts.into(last, flow);
        flow.endParagraph();
      }
      case HEADING -> heading(command, last);
      case DRAWN -> {
        texts.takeAll(last);
        flow.add(TexEnvironments.drawn(command.name(), command.origin(), texts));
      }
      case QUOTED -> {
        flow.add(new Inline.Text("“"));
        texts.into(last, flow);
        flow.add(new Inline.Text("”"));
      }
      case URL -> {
        texts.takeAll(last);
        String address = TexSource.ofNodes(last);
        flow.add(new Inline.Link(address, "", List.of(new Inline.Text(address))));
      }
    }
  }

  private void heading(TexNode.Command command, List<TexNode> words) {
    List<Inline> line = OneLine.of(texts.blocks(words, flow));
    if (!line.isEmpty()) {
      flow.block(new Block.Heading(TexHeadings.level(command.name()), line));
    }
  }

  private void within(List<TexNode> nodes, Function<List<Inline>, Inline> around) {
    flow.open(around);
    texts.into(nodes, flow);
    flow.close();
  }

  /** A line under nothing is the room for an answer. */
  private void underlined(TexNode.Command command, List<TexNode> nodes) {
    RichText content = new RichText(texts.blocks(nodes, flow));
    String words = content.plainText().replace('\u00A0', ' ');
    if (words.isBlank() && TexSource.ofNodes(nodes).indexOf('\\') >= 0) {
      flow.add(new Inline.Text("_____"));
      return;
    }
    texts.problems.tally(command.origin(), "underlined text is set in italics");
    within(nodes, Inline.Emphasis::new);
  }

  /** Words alone are code; in what holds more, only its look is lost. */
  private void typewriter(List<TexNode> nodes) {
    String code = TexCode.words(nodes);
    if (code == null) {
      texts.into(nodes, flow);
      return;
    }
    texts.takeAll(nodes);
    if (!code.isBlank()) {
      flow.add(new Inline.Code(code));
    }
  }

  /** It stays as it is written, and what stands in its arguments is read. */
  private void unknown(TexNode.Command command) {
    if (texts.isStructure(command.name())) {
      texts.problems.error(
          command.origin(),
          "`\\" + command.name() + "` stands where it means nothing",
          "look whether an `\\end` is missing above");
      return;
    }
    texts.problems.tally(
        command.origin(),
        "`\\" + command.name() + "` is not known and stays as it is written",
        "write what it prints, or define it in the file");
    flow.add(new Inline.Text("\\" + command.name()));
    while (true) {
      Optional<List<TexNode>> option = cursor.optional();
      Optional<List<TexNode>> argument = option.isPresent() ? option : cursor.group();
      if (argument.isEmpty()) {
        return;
      }
      flow.add(new Inline.Text(option.isPresent() ? "[" : "{"));
      texts.into(argument.get(), flow);
      flow.add(new Inline.Text(option.isPresent() ? "]" : "}"));
    }
  }
}
