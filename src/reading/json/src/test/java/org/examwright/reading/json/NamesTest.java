package org.examwright.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.testkit.Golden;
import org.junit.jupiter.api.Test;

/** The names in JSON do not change when somebody renames something in Java. */
class NamesTest {
  @Test
  void everyKindHasAName() {
    List<Class<?>> kinds = new ArrayList<>();
    for (Class<?> sealed :
        List.of(
            Interaction.class,
            Gap.class,
            NumericAnswer.Accepted.class,
            Block.class,
            Inline.class)) {
      kinds(sealed).forEach(kinds::add);
    }
    assertThat(TypeNames.ALL.keySet()).hasSameElementsAs(kinds);
    assertThat(TypeNames.ALL.values()).doesNotHaveDuplicates();
  }

  @Test
  void fieldsAreCalledAsTheyWere() {
    Map<String, String> names = new TreeMap<>();
    TypeNames.ALL.forEach((record, name) -> names.put(name, fields(record)));
    for (Class<?> record :
        List.of(
            AcceptedAnswer.class,
            Asset.class,
            Block.Cell.class,
            Block.Row.class,
            Choice.class,
            Feedback.class,
            NumericAnswer.class,
            Origin.class,
            Pair.class,
            Question.class,
            QuestionSet.class,
            Section.class,
            SetFile.class)) {
      names.put("(" + record.getSimpleName() + ")", fields(record));
    }
    Golden.assertMatches(
        "names.txt",
        names.entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
  }

  private static String fields(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(" "));
  }
}
