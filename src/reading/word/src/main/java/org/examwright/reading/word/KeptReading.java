package org.examwright.reading.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.text.Characters;
import org.examwright.reading.word.paper.Kept;
import org.jspecify.annotations.Nullable;

/** Reads what a paper of ours keeps of its set. */
final class KeptReading {
  private static final String NAMESPACE = "urn:examwright:paper";
  private static final double LARGEST = 10;

  private KeptReading() {}

  /** What is kept; what is usual where nothing is, or nothing can be read. */
  static Kept of(WordPackage document, String part) {
    return document.relations(part).values().stream()
        .filter(relation -> relation.type().endsWith("/customXml") && !relation.external())
        .flatMap(relation -> document.ownXml(relation.target(), NAMESPACE).stream())
        .findFirst()
        .map(KeptReading::kept)
        .orElse(Kept.NOTHING);
  }

  private static Kept kept(PartElement root) {
    Map<String, String> words = new HashMap<>();
    root.child("words")
        .ifPresent(all -> all.children().forEach(each -> words.put(each.name(), text(each))));
    Map<String, Kept.Asked> questions = new HashMap<>();
    root.all("question").forEach(each -> questions.put(each.get("mark"), asked(each)));
    Map<String, String> formulas = new HashMap<>();
    root.all("formula").forEach(each -> formulas.put(each.get("shape"), text(each)));
    Set<String> literals =
        root.all("question")
            .flatMap(each -> each.all("literal"))
            .map(KeptReading::text)
            .collect(Collectors.toSet());
    Optional<PartElement> head = root.child("head");
    return new Kept(
        true,
        root.get("edition"),
        root.get("version"),
        allowed(root.get("title")),
        root.get("language"),
        scale(root.get("scale")),
        PartElement.parsed(root.get("above")).orElse(0),
        PartElement.parsed(root.get("below")).orElse(0),
        words,
        head.map(KeptReading::block).orElse(TitleBlock.NONE),
        head.map(each -> new Sitting(positive(each.get("minutes")), positive(each.get("attempts"))))
            .orElse(Sitting.OPEN),
        questions,
        literals,
        formulas,
        root.all("picture")
            .map(
                each ->
                    new Kept.Sized(
                        each.get("id"),
                        each.get("source"),
                        PartElement.parsed(each.get("across")).orElse(0),
                        each.get("width"),
                        each.get("height")))
            .toList());
  }

  private static double scale(String written) {
    try {
      double scale = Double.parseDouble(written);
      return scale > 0 && scale <= LARGEST ? scale : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static @Nullable Integer positive(String digits) {
    return digits.matches("[1-9]\\d{0,8}") ? Integer.valueOf(digits) : null;
  }

  private static TitleBlock block(PartElement head) {
    return new TitleBlock(
        said(head.get("institution")),
        said(head.get("course")),
        said(head.get("date")),
        said(head.get("author")),
        said(head.get("instructions")),
        said(head.get("logo")));
  }

  private static @Nullable String said(String words) {
    String allowed = allowed(words);
    return allowed.isBlank() ? null : allowed;
  }

  private static String text(PartElement element) {
    return allowed(element.text());
  }

  private static String allowed(String text) {
    return Characters.areAllowed(text) ? text : "";
  }

  private static Kept.Asked asked(PartElement question) {
    List<String> tags = new ArrayList<>();
    question
        .all("tag")
        .map(KeptReading::text)
        .filter(tag -> !tag.isBlank() && !tags.contains(tag))
        .forEach(tags::add);
    return new Kept.Asked(
        allowed(question.get("id")),
        question.get("kind"),
        question.get("number"),
        allowed(question.get("label")),
        question.get("titled").equals("yes"),
        Optional.of(question.get("points"))
            .filter(points -> points.matches("\\d{1,9}(?:\\.\\d{1,9})?"))
            .map(BigDecimal::new),
        question.get("printed"),
        question.child("lines").map(KeptReading::text).orElse(""),
        question.child("files").map(KeptReading::text).orElse(""),
        question.child("fixed").isPresent(),
        letters(question, "partial"),
        letters(question, "others"),
        tags,
        question.all("gap").map(KeptReading::gap).toList());
  }

  private static List<String> letters(PartElement question, String of) {
    return question.child(of).map(KeptReading::text).stream()
        .flatMap(letters -> Arrays.stream(letters.split(" ", -1)))
        .toList();
  }

  private static Kept.Blank gap(PartElement gap) {
    return new Kept.Blank(
        allowed(gap.get("id")),
        gap.get("kind"),
        gap.child("places").map(PartElement::text).stream()
            .flatMap(places -> Arrays.stream(places.strip().split(" ", -1)))
            .filter(place -> place.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .toList());
  }
}
