package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.rich.OneLine;

/** Reads what is brought together in pairs. */
final class PairInteractions {
  private final ItemContext context;
  private final Tag interaction;
  private final DeclaredResponse response;
  private final Map<String, Tag> lefts = new LinkedHashMap<>();
  private final Map<String, Tag> rights = new LinkedHashMap<>();

  private PairInteractions(ItemContext context, Tag interaction) {
    this.context = context;
    this.interaction = interaction;
    this.response = context.response(interaction);
  }

  /** A matching question; nothing if a side belongs to several others on both sides. */
  static Optional<Interaction> match(ItemContext context, Tag interaction) {
    PairInteractions reading = new PairInteractions(context, interaction);
    List<Tag> sets = interaction.children("simplematchset");
    if (sets.size() != 2) {
      return Optional.empty();
    }
    reading.offer(sets.getFirst(), reading.lefts);
    reading.offer(sets.getLast(), reading.rights);
    return reading.matching(reading.keys());
  }

  /** Things of one list that are brought together by two. */
  static Optional<Interaction> associate(ItemContext context, Tag interaction) {
    PairInteractions reading = new PairInteractions(context, interaction);
    reading.offer(interaction, reading.rights);
    reading.lefts.putAll(reading.rights);
    List<String[]> keys = reading.keys();
    Set<String> first = new LinkedHashSet<>();
    Set<String> second = new LinkedHashSet<>();
    for (String[] pair : keys) {
      first.add(pair[0]);
      second.add(pair[1]);
    }
    if (first.stream().anyMatch(second::contains)) {
      return Optional.empty();
    }
    reading.lefts.keySet().retainAll(first);
    reading.rights.keySet().removeAll(first);
    return reading.matching(keys);
  }

  private void offer(Tag set, Map<String, Tag> sides) {
    set.all("simpleassociablechoice")
        .forEach(choice -> sides.putIfAbsent(ChoiceInteractions.id(choice), choice));
  }

  /** The pairs that are right, a left side first. */
  private List<String[]> keys() {
    List<String[]> declared = pairs(response.correct());
    if (!declared.isEmpty()) {
      return declared;
    }
    List<String> mapped =
        context.mapping(response).stream()
            .flatMap(mapping -> mapping.entries().stream())
            .filter(entry -> entry.worth().signum() > 0)
            .map(entry -> DeclaredResponse.normal(entry.key(), "pair"))
            .toList();
    return mapped.isEmpty() ? pairs(tried()) : pairs(mapped);
  }

  private List<String> tried() {
    return context
        .rules()
        .rules()
        .flatMap(rule -> rule.all("basevalue").stream())
        .map(value -> DeclaredResponse.normal(value.text(), "pair"))
        .distinct()
        .filter(value -> value.indexOf(' ') > 0)
        .filter(value -> context.worth(response.id(), RuleValue.of(value)).signum() > 0)
        .toList();
  }

  private List<String[]> pairs(List<String> values) {
    List<String[]> pairs = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String value : values) {
      String[] ids = value.split(" ", -1);
      boolean straight = ids.length == 2 && lefts.containsKey(ids[0]) && rights.containsKey(ids[1]);
      boolean turned = ids.length == 2 && rights.containsKey(ids[0]) && lefts.containsKey(ids[1]);
      if (!straight && !turned) {
        context.warning(
            interaction,
            "the pair `" + value + "` is said to be right, and there are no such two sides",
            "look at the key of the question");
      } else if (seen.add(straight ? value : ids[1] + " " + ids[0])) {
        pairs.add(straight ? ids : new String[] {ids[1], ids[0]});
      }
    }
    return pairs;
  }

  private Optional<Interaction> matching(List<String[]> keys) {
    boolean moreLefts = keys.size() < lefts.size() && keys.size() == rights.size();
    boolean turned = isOnce(keys, 1) && (moreLefts || !isOnce(keys, 0));
    if (!turned && !isOnce(keys, 0)) {
      return Optional.empty();
    }
    Map<String, Tag> left = turned ? rights : lefts;
    Map<String, Tag> right = turned ? lefts : rights;
    Map<String, String> partners = new LinkedHashMap<>();
    keys.forEach(pair -> partners.put(pair[turned ? 1 : 0], pair[turned ? 0 : 1]));
    List<Pair> pairs = new ArrayList<>();
    left.forEach(
        (id, side) -> {
          Tag other = right.get(partners.getOrDefault(id, ""));
          if (other != null) {
            pairs.add(new Pair(context.text(side), line(other)));
          } else {
            context.warning(
                side,
                "a left side that belongs to nothing is left out",
                "make it a right side: those may belong to nothing");
          }
        });
    List<List<Inline>> distractors =
        right.entrySet().stream()
            .filter(side -> !partners.containsValue(side.getKey()))
            .map(side -> line(side.getValue()))
            .toList();
    answers(keys);
    return Optional.of(new Interaction.Matching(pairs, distractors, isShuffled(left)));
  }

  private void answers(List<String[]> keys) {
    List<String> right = keys.stream().map(pair -> String.join(" ", pair)).toList();
    context.feedback().answers(response.id(), new RuleValue(right, false), ItemFeedback.NONSENSE);
  }

  private static boolean isOnce(List<String[]> keys, int side) {
    return keys.stream().map(pair -> pair[side]).distinct().count() == keys.size();
  }

  private boolean isShuffled(Map<String, Tag> sides) {
    return interaction.attribute("shuffle").strip().equals("true")
        && !sides.values().stream()
            .allMatch(side -> side.attribute("fixed").strip().equals("true"));
  }

  private List<Inline> line(Tag side) {
    return OneLine.of(context.text(side).blocks());
  }
}
