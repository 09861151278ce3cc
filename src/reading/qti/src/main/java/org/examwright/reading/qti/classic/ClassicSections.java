package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.gathering.ReadItem;
import org.examwright.reading.qti.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Reads quizzes and banks with their sections, and hands on the questions in their order. */
final class ClassicSections {
  /** What platforms call a section that its author gave no name. */
  private static final Set<String> NO_NAME = Set.of("root_section", "Main", "");

  private static final Set<String> INTRODUCTIONS =
      Set.of("presentation_material", "rubric", "objectives");

  private final QtiReading reading;
  private final List<QuizSettingsFile> settings;
  private final ItemShelf shelf;
  private final Map<String, XmlElement> banks;
  private final ItemMaterial material;
  private int again;

  /**
   * @param banks by their identifiers
   */
  ClassicSections(
      QtiReading reading,
      List<QuizSettingsFile> settings,
      ItemShelf shelf,
      Map<String, XmlElement> banks) {
    this.reading = reading;
    this.settings = settings;
    this.shelf = shelf;
    this.banks = banks;
    this.material = new ItemMaterial(reading.texts(), false);
  }

  /** Where questions come to stand. */
  private record Place(
      List<String> path, @Nullable BigDecimal points, boolean shuffled, boolean isBank) {

    Place within(String name, @Nullable BigDecimal each) {
      List<String> inner = new ArrayList<>(path);
      if (!name.isEmpty()) {
        inner.add(name);
      }
      return new Place(List.copyOf(inner), each == null ? points : each, shuffled, isBank);
    }
  }

  /** Reads all of a document. */
  void read(ClassicDocument document) {
    List<XmlElement> loose = new ArrayList<>();
    for (XmlElement part : document.parts()) {
      switch (part.name()) {
        case "assessment", "objectbank" -> whole(part);
        case "section" -> section(part, new Place(List.of(), null, false, false));
        case "item" -> loose.add(part);
        default -> {} // what is said of the document as a whole
      }
    }
    if (!loose.isEmpty()) {
      reading.questions().section(List.of(), RichText.EMPTY);
      Place place = new Place(List.of(), null, false, false);
      loose.forEach(item -> item(item, place));
    }
  }

  private void whole(XmlElement part) {
    boolean bank = part.name().equals("objectbank");
    again = 0;
    Optional<QuizSettingsFile> said =
        settings.stream().filter(s -> s.identifier().equals(part.attribute("ident"))).findFirst();
    ItemFields fields = ItemFields.of(part);
    String title =
        part.attribute("title").isBlank()
            ? said.map(QuizSettingsFile::title)
                .filter(t -> !t.isBlank())
                .orElse(fields.first("bank_title", "bbmd_title"))
            : part.attribute("title");
    reading.questions().language(part.attribute("lang"));
    Place place =
        new Place(
            title.isBlank() ? List.of() : List.of(title),
            null,
            said.filter(QuizSettingsFile::shuffles).isPresent(),
            bank);
    RichText introduction =
        said.map(QuizSettingsFile::description).orElse(RichText.EMPTY).then(introduction(part));
    reading.questions().section(place.path(), introduction);
    if (!bank) {
      reading
          .questions()
          .sitting(
              said.map(QuizSettingsFile::sitting)
                  .orElseGet(
                      () ->
                          WrittenSitting.of(
                              fields.first("qmd_timelimit"), fields.first("cc_maxattempts"))));
    }
    contents(part, place, false);
    if (again > 0) {
      reading
          .problems()
          .note(
              part.origin(),
              again
                  + (again == 1 ? " question" : " questions")
                  + " of the bank `"
                  + title
                  + (again == 1
                      ? "` stands in a quiz as well, and is not read twice"
                      : "` stand in a quiz as well, and are not read twice"));
    }
  }

  private RichText introduction(XmlElement part) {
    return material.of(
        part.elements().filter(child -> INTRODUCTIONS.contains(child.name())).toList());
  }

  /** The items and sections of something, in their order. */
  private void contents(XmlElement part, Place place, boolean begun) {
    boolean here = !begun;
    for (XmlElement child : part.elements().toList()) {
      switch (child.name()) {
        case "item", "itemref" -> {
          if (!here) {
            reading.questions().section(place.path(), RichText.EMPTY);
            here = true;
          }
          item(child, place);
        }
        case "section" -> {
          section(child, place);
          here = false;
        }
        case "bankentry_item" -> {
          if (!here) {
            reading.questions().section(place.path(), RichText.EMPTY);
            here = true;
          }
          entry(child, place);
        }
        case "sectionref", "objectbankref" ->
            warn(
                child,
                "a reference to another part, `" + child.attribute("linkrefid") + "`, is left out");
        default -> {} // read where it is asked for
      }
    }
  }

  private void section(XmlElement section, Place outer) {
    Optional<XmlElement> selection =
        section.children("selection_ordering").stream()
            .flatMap(ordering -> ordering.children("selection").stream())
            .findFirst();
    BigDecimal each =
        selection
            .flatMap(s -> s.descendant("points_per_item"))
            .flatMap(points -> WrittenNumber.read(points.text()))
            .orElse(null);
    String name = section.attribute("title").strip();
    boolean named = !NO_NAME.contains(name) || (selection.isPresent() && !name.isEmpty());
    Place place = outer.within(named ? name : "", each);
    Optional<Integer> drawn =
        selection
            .flatMap(s -> s.child("selection_number"))
            .map(XmlElement::text)
            .filter(number -> number.matches("\\d{1,6}"))
            .map(Integer::valueOf);
    Optional<String> bank =
        selection.flatMap(s -> s.descendant("sourcebank_ref")).map(XmlElement::text);
    boolean same = place.path().equals(outer.path()) && drawn.isEmpty();
    RichText introduction = introduction(section);
    if (!same || !introduction.isEmpty()) {
      reading.questions().section(place.path(), introduction);
    }
    drawn.ifPresent(count -> reading.questions().drawing(count));
    if (selection.isPresent()) {
      selected(selection.get(), bank, drawn, place);
    }
    contents(section, place, false);
    if (drawn.isPresent()) {
      reading.questions().section(outer.path(), RichText.EMPTY);
    }
  }

  /** What is drawn from elsewhere: a bank of the package, or one that only the platform has. */
  private void selected(
      XmlElement selection, Optional<String> bank, Optional<Integer> drawn, Place place) {
    String count = drawn.map(n -> n + (n == 1 ? " question" : " questions")).orElse("questions");
    if (bank.isPresent()) {
      XmlElement found = banks.get(bank.get());
      if (found == null) {
        warn(
            selection,
            count + " are drawn from the bank `" + bank.get() + "`, which the package lacks");
      } else {
        found.descendants("item").forEach(item -> item(item, place));
      }
      return;
    }
    List<String> wanted =
        selection.descendants("selection_metadata").stream().map(XmlElement::text).toList();
    List<XmlElement> there =
        wanted.stream().flatMap(reference -> shelf.item(reference).stream()).toList();
    there.forEach(item -> item(item, place));
    if (there.size() < wanted.size()) {
      warn(
          selection,
          count
              + " are drawn from "
              + wanted.size()
              + ", of which the package lacks "
              + (wanted.size() - there.size()));
    }
  }

  private void entry(XmlElement entry, Place place) {
    String reference = entry.textOf("item_ref");
    String wanted = reference.isEmpty() ? entry.attribute("item_ref") : reference;
    BigDecimal points =
        WrittenNumber.read(
                entry.textOf("points_possible").isEmpty()
                    ? entry.attribute("points_possible")
                    : entry.textOf("points_possible"))
            .orElse(null);
    shelf
        .item(wanted)
        .ifPresentOrElse(
            item -> item(item, place.within("", points)),
            () -> warn(entry, "a question of a bank that the package lacks is left out"));
  }

  private void warn(XmlElement place, String message) {
    reading
        .problems()
        .warning(place.origin(), message, "export the bank as well, and read both with --merge");
  }

  private void item(XmlElement element, Place place) {
    XmlElement item = element;
    Place where = place;
    if (element.child("presentation").isEmpty()) {
      String reference =
          List.of("linkrefid", "label", "ident").stream()
              .map(element::attribute)
              .filter(name -> !name.isBlank())
              .findFirst()
              .orElse("");
      Optional<XmlElement> found = shelf.item(reference);
      if (found.isEmpty()) {
        warn(
            element, "the question `" + reference + "` is nowhere in the package, and is left out");
        return;
      }
      item = found.get();
      where = place.within("", WrittenNumber.read(element.attribute("points")).orElse(null));
    }
    if (OwnMarks.isHeading(item)) {
      heading(item, place);
      return;
    }
    if (BlankItem.is(item)) {
      reading
          .problems()
          .warning(
              item.origin(),
              "the question `" + name(item) + "` is blank, and is left out",
              "write its text where the file comes from, or delete it there");
      return;
    }
    try {
      ReadItem question = ClassicItemReading.read(item, where.points(), where.shuffled(), reading);
      if (place.isBank() && shelf.isRead(item, question)) {
        again++;
        return;
      }
      shelf.read(item, question);
      reading.questions().add(question);
    } catch (InvalidQuestionException e) {
      reading.questions().leaveOut(item.origin(), name(item), e);
    }
  }

  /** Our own exporter writes a section as a text with its name, since Canvas has no sections. */
  private void heading(XmlElement item, Place place) {
    String name = item.attribute("title").strip();
    List<Block> blocks = new ArrayList<>(material.of(item.children("presentation")).blocks());
    if (!blocks.isEmpty() && !name.isEmpty() && blocks.getFirst() instanceof Block.Heading) {
      blocks.removeFirst();
    }
    List<String> path = new ArrayList<>(place.path());
    path.addAll(List.of(name.split(" / ", -1)));
    reading.questions().section(path, new RichText(blocks));
  }

  private static String name(XmlElement item) {
    return item.attribute("title").isBlank() ? item.attribute("ident") : item.attribute("title");
  }
}
