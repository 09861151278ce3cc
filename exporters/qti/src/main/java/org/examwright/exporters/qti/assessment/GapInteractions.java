package org.examwright.exporters.qti.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.rendering.sheet.Mixing;

/** The interactions that stand within the text of a question with gaps. */
final class GapInteractions {
  private final QtiVersion version;
  private final Interaction.Gaps gaps;
  private final Map<String, Integer> places = new HashMap<>();

  GapInteractions(QtiVersion version, Interaction.Gaps gaps) {
    this.version = version;
    this.gaps = gaps;
    gaps.ids().forEach(id -> places.put(id, places.size()));
  }

  /** The markup of the gap with this id. */
  String markup(String id) {
    int index = Objects.requireNonNull(places.get(id));
    return switch (gaps.gaps().get(index)) {
      case Gap.TextGap ignored -> textEntry(version, response(index));
      case Gap.NumericGap ignored -> textEntry(version, response(index));
      case Gap.DropDownGap dropDown -> dropDown(index, dropDown.choices());
    };
  }

  static String textEntry(QtiVersion version, String response) {
    return QtiWriter.inLine(version)
        .empty("textEntryInteraction", "responseIdentifier", response)
        .finish();
  }

  private String dropDown(int gap, List<Choice> choices) {
    QtiWriter out = QtiWriter.inLine(version);
    out.open("inlineChoiceInteraction", "responseIdentifier", response(gap), "shuffle", "true");
    List<Integer> places = IntStream.range(0, choices.size()).boxed().toList();
    for (int place : Mixing.mixed(places, place -> choices.get(place).content().plainText())) {
      String text = choices.get(place).content().plainText();
      out.leaf("inlineChoice", text, "identifier", ChoiceIds.ofGap(gap, place));
    }
    return out.close().finish();
  }

  private String response(int gap) {
    return Response.id(gap, gaps.gaps().size());
  }
}
