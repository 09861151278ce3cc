package org.examwright.reading.qti.classic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out the kind of an item: by what its platform calls it, or else by what it is made of. */
record KindReading(ClassicItem item) {

  /** What the platform calls the kind; empty if it does not say. */
  String name() {
    return item.fields()
        .first(
            "question_type",
            "respondusapi_qtype",
            "cc_profile",
            "bbmd_questiontype",
            "wct_questiontype",
            "qmd_questiontype",
            "qmd_itemtype");
  }

  ItemKind kind() {
    String name = name();
    Optional<ItemKind> named = ItemKind.of(name);
    if (named.isPresent()) {
      return fitting(named.get());
    }
    if (!name.isEmpty() && !name.toLowerCase(Locale.ROOT).matches("question|default")) {
      ItemKind structure = ofStructure();
      item.note("the kind `" + name + "` is not known: it is read by what it is made of");
      return structure;
    }
    return ofStructure();
  }

  /** What a platform calls one kind may be made like another. */
  private ItemKind fitting(ItemKind named) {
    return switch (named) {
      case SINGLE ->
          item.offering().filter(ResponseField::takesSeveral).isPresent()
              ? ItemKind.MULTIPLE
              : ifOffered(named);
      case TRUE_FALSE -> TruthLabels.of(item).isPresent() ? named : ifOffered(ItemKind.SINGLE);
      case MULTIPLE -> ifOffered(named);
      case WORDS ->
          item.responses().size() > 1 || hasGaps() || bracketedFields() ? ItemKind.GAPS : named;
      case GAPS,
          DROP_DOWNS,
          CATEGORIES,
          MATCHING,
          ORDERING,
          NUMBER,
          COMPUTED,
          OPEN,
          UPLOAD,
          TEXT,
          UNKNOWN ->
          named;
    };
  }

  private ItemKind ifOffered(ItemKind named) {
    return item.offering().isPresent() ? named : ofStructure();
  }

  private boolean hasGaps() {
    return !item.responses().isEmpty() && item.presentation().hasGapsInText();
  }

  /** Respondus and Blackboard name the gaps in the text alone. */
  private boolean bracketedFields() {
    return item.rules().right().stream()
        .flatMap(rule -> rule.test().wanted())
        .anyMatch(asked -> asked.field().matches("\\[.*]"));
  }

  private ItemKind ofStructure() {
    List<ResponseField> fields = item.responses();
    if (bracketedFields()) {
      return ItemKind.GAPS;
    }
    if (fields.isEmpty()) {
      return ItemKind.TEXT;
    }
    if (fields.stream().anyMatch(field -> field.element().name().equals("response_xy"))) {
      return ItemKind.UNKNOWN;
    }
    List<ResponseField> offering = fields.stream().filter(f -> !f.takesText()).toList();
    if (offering.size() > 1
        || offering.stream().anyMatch(f -> f.element().name().equals("response_grp"))) {
      return ItemKind.MATCHING;
    }
    if (offering.size() == 1) {
      ResponseField field = offering.getFirst();
      if (field.isOrdered() || !field.element().descendants("ims_render_object").isEmpty()) {
        return ItemKind.ORDERING;
      }
      if (field.takesSeveral()) {
        return ItemKind.MULTIPLE;
      }
      return TruthLabels.of(item).isPresent() ? ItemKind.TRUE_FALSE : ItemKind.SINGLE;
    }
    if (item.rules().right().isEmpty() || fields.stream().anyMatch(f -> f.lines() > 1)) {
      return ItemKind.OPEN;
    }
    if (hasGaps()) {
      return ItemKind.GAPS;
    }
    return fields.getFirst().takesNumbers()
            || item.rules().right().stream().anyMatch(r -> r.test().bounds().findAny().isPresent())
        ? ItemKind.NUMBER
        : ItemKind.WORDS;
  }
}
