package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** Reads what a person grades: texts of the learner's own, and files. */
final class GradedInteractions {
  private static final Pattern TYPES =
      Pattern.compile("\\.[A-Za-z0-9]{1,16}(\\s*,\\s*\\.[A-Za-z0-9]{1,16})*");

  private GradedInteractions() {}

  /** A text; several fields for it become one. */
  static Interaction.OpenResponse text(ItemContext context, List<Tag> fields, Rubrics rubrics) {
    if (fields.size() > 1) {
      context.note(context.item(), "several fields for one answer are taken as one");
    }
    int lines =
        fields.stream()
            .flatMap(field -> RuleNumber.read(field.attribute("expectedlines")).stream())
            .mapToInt(number -> number.min(BigDecimal.valueOf(1000)).intValue())
            .sum();
    RichText model = rubrics.modelAnswer();
    if (model.isEmpty()) {
      for (Tag field : fields) {
        for (String correct : context.response(field).correct()) {
          model = model.then(context.texts().plain(correct, field.origin()));
        }
      }
    }
    return new Interaction.OpenResponse(
        model,
        rubrics.graderNotes(),
        lines < 1 ? null : Math.min(lines, Interaction.OpenResponse.MOST_LINES));
  }

  static Interaction.FileUpload files(List<Tag> uploads, Rubrics rubrics) {
    List<String> types =
        uploads.stream()
            .filter(GradedInteractions::namesTypes)
            .flatMap(upload -> Stream.of(promptOf(upload).split("\\s*,\\s*")))
            .distinct()
            .toList();
    return new Interaction.FileUpload(
        uploads.size(), new ArrayList<>(types), rubrics.modelAnswer(), rubrics.graderNotes());
  }

  /** Whether a prompt says nothing but which files may be handed in. */
  static boolean namesTypes(Tag upload) {
    return TYPES.matcher(promptOf(upload)).matches();
  }

  private static String promptOf(Tag upload) {
    return upload.child("prompt").map(prompt -> prompt.text().strip()).orElse("");
  }
}
