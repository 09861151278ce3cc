package org.examwright.app.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One set made of several, each of which becomes a category of its title.
 *
 * @param set null when there is an error among the diagnostics
 */
public record Merging(@Nullable QuestionSet set, List<Diagnostic> diagnostics) {
  public Merging {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A set to merge and where it comes from.
   *
   * @param name as diagnostics show it
   * @param folder where it lies below the folder that holds all files, with `/`; may be empty
   * @param setName the file's name without folders and ending
   */
  public record File(String name, String folder, String setName, QuestionSet set) {}

  /**
   * Merges sets in their order.
   *
   * @param files at least one
   */
  public static Merging of(String title, List<File> files) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String language = language(files, diagnostics);
    reportEqualTitles(files, diagnostics);
    MergedIds ids = new MergedIds(files.stream().flatMap(file -> file.set().questions()).toList());
    MergedAssets assets = new MergedAssets();
    List<Section> sections = new ArrayList<>();
    TitleBlock block = titleBlock(files, diagnostics);
    String logo = block.logo();
    for (File file : files) {
      Map<String, String> renamed = assets.add(file);
      if (logo != null && file.equals(files.getFirst())) {
        block = block.with(renamed.getOrDefault(logo, logo));
      }
      ImageRenaming renaming = new ImageRenaming(renamed);
      for (Section section : file.set().sections()) {
        sections.add(
            new Section(
                Stream.concat(Stream.of(file.set().title()), section.path().stream()).toList(),
                renaming.text(section.introduction()),
                section.questions().stream()
                    .map(question -> question.changed(renaming).called(ids.of(question)))
                    .toList(),
                section.pick()));
      }
    }
    diagnostics.addAll(ids.clashes());
    diagnostics.addAll(ids.notes());
    return new Merging(
        ids.clashes().isEmpty()
            ? new QuestionSet(
                title, language, sections, assets.all(), sitting(files, diagnostics), block)
            : null,
        diagnostics);
  }

  /** The first file's; the others' texts would be read aloud and hyphenated wrongly. */
  private static String language(List<File> files, List<Diagnostic> diagnostics) {
    File first = files.get(0);
    String language = first.set().language();
    for (File file : files) {
      String other = file.set().language();
      if (!other.equalsIgnoreCase(language)) {
        diagnostics.add(
            Diagnostic.warning(
                Origin.of(file.name()),
                "the language is `" + other + "` here, but `" + language + "` in " + first.name(),
                "the whole set is marked as `"
                    + language
                    + "`; merge files of one language only, to keep each in its own"));
      }
    }
    return language;
  }

  /** Times and attempts are those of a test; several tests in one have none that all agree to. */
  private static Sitting sitting(List<File> files, List<Diagnostic> diagnostics) {
    Sitting sitting = files.getFirst().set().sitting();
    for (File file : files) {
      if (!file.set().sitting().equals(sitting)) {
        diagnostics.add(
            Diagnostic.warning(
                Origin.of(file.name()),
                "the time limit or number of attempts differs from that in "
                    + files.getFirst().name(),
                "give all files the same, or set it in the platform; the whole has none"));
        return Sitting.OPEN;
      }
    }
    return sitting;
  }

  /** Papers of several heads have none that is right for all. */
  private static TitleBlock titleBlock(List<File> files, List<Diagnostic> diagnostics) {
    TitleBlock block = files.getFirst().set().titleBlock();
    for (File file : files) {
      if (!file.set().titleBlock().equals(block)) {
        diagnostics.add(
            Diagnostic.warning(
                Origin.of(file.name()),
                "the title block of a paper differs from that in " + files.getFirst().name(),
                "give all files the same; the whole has none"));
        return TitleBlock.NONE;
      }
    }
    return block;
  }

  private static void reportEqualTitles(List<File> files, List<Diagnostic> diagnostics) {
    Map<String, File> titled = new HashMap<>();
    for (File file : files) {
      String title = file.set().title();
      File other = titled.putIfAbsent(title.toLowerCase(Locale.ROOT), file);
      if (other != null) {
        diagnostics.add(
            Diagnostic.warning(
                Origin.of(file.name()),
                "the title is `" + title + "`, as in " + other.name(),
                "their questions come into one category; give one file another title to keep them"
                    + " apart"));
      }
    }
  }
}
