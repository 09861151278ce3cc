package org.examwright.moodle.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TidyText;

/**
 * The one place that an essay has for what graders read. It is taken for their notes, unless a line
 * says that what follows it is a model answer: notes are for no learner's eyes.
 */
public record GraderInfo(RichText modelAnswer, RichText graderNotes) {
  private static final Map<String, String> MODEL =
      Map.of("en", "Model answer", "de", "Musterlösung", "es", "Respuesta modelo", "fr", "Corrigé");

  private static final Map<String, String> NOTES =
      Map.of(
          "en", "Notes for grading",
          "de", "Hinweise zur Bewertung",
          "es", "Notas para calificar",
          "fr", "Notes pour la correction");

  private static final Pattern IS_MODEL = said(MODEL.values());
  private static final Pattern IS_NOTES = said(NOTES.values());

  private static Pattern said(Collection<String> words) {
    return Pattern.compile(
        words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "\\s*:?\\s*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Both as one text.
   *
   * @param language of the set, whose words are used if they are known
   */
  public RichText written(String language) {
    if (modelAnswer.isEmpty()) {
      boolean mistakable = !graderNotes.isEmpty() && !GraderInfo.read(graderNotes).equals(this);
      return mistakable ? label(NOTES, language).then(graderNotes) : graderNotes;
    }
    RichText model = label(MODEL, language).then(modelAnswer);
    return graderNotes.isEmpty() ? model : model.then(label(NOTES, language)).then(graderNotes);
  }

  private static RichText label(Map<String, String> words, String language) {
    String english = words.getOrDefault("en", "");
    String said = words.getOrDefault(Locale.forLanguageTag(language).getLanguage(), english);
    return RichText.ofInlines(List.of(new Inline.Strong(List.of(new Inline.Text(said + ":")))));
  }

  /** What a text holds. */
  public static GraderInfo read(RichText text) {
    List<Block> blocks = text.blocks();
    if (blocks.isEmpty()) {
      return new GraderInfo(RichText.EMPTY, RichText.EMPTY);
    }
    if (!begins(blocks.getFirst(), IS_MODEL)) {
      boolean said = begins(blocks.getFirst(), IS_NOTES);
      return new GraderInfo(RichText.EMPTY, said ? behindLabel(blocks) : text);
    }
    int notes = 1;
    while (notes < blocks.size() && !begins(blocks.get(notes), IS_NOTES)) {
      notes++;
    }
    return new GraderInfo(
        behindLabel(blocks.subList(0, notes)),
        notes < blocks.size() ? behindLabel(blocks.subList(notes, blocks.size())) : RichText.EMPTY);
  }

  /** Without the words that the first paragraph begins with. */
  private static RichText behindLabel(List<Block> blocks) {
    List<Block> behind = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (blocks.getFirst() instanceof Block.Paragraph paragraph && paragraph.content().size() > 1) {
      List<Inline> rest = paragraph.content().subList(1, paragraph.content().size());
      behind.addFirst(new Block.Paragraph(TidyText.of(rest)));
    }
    return new RichText(behind);
  }

  private static boolean begins(Block block, Pattern words) {
    return block instanceof Block.Paragraph paragraph
        && !paragraph.content().isEmpty()
        && paragraph.content().getFirst() instanceof Inline.Strong strong
        && strong.content().size() == 1
        && strong.content().getFirst() instanceof Inline.Text text
        && words.matcher(text.value()).matches();
  }
}
