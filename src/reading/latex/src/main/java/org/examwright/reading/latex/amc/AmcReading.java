package org.examwright.reading.latex.amc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexFurniture;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexOptions;
import org.examwright.reading.latex.text.TexSplice;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** Walks over a bank: groups of questions, and the copies into which they are put. */
public final class AmcReading {
  private final TexTexts texts;
  private final TexGathering gathering;
  private final Problems problems;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<TexNode> text = new ArrayList<>();
  private final List<TexDraft> alone = new ArrayList<>();
  private boolean introduced;
  private boolean copied;
  private TexOptions usualSingle = TexOptions.of("");
  private TexOptions usualMultiple = TexOptions.of("");

  /** The questions of a group, and how many of them are put into a copy. */
  private static final class Group {
    private final List<TexDraft> drafts = new ArrayList<>();
    private int pick;
    private boolean inserted;
  }

  public AmcReading(TexTexts texts, TexGathering gathering, Problems problems) {
    this.texts = texts;
    this.gathering = gathering;
    this.problems = problems;
  }

  /** Reads a document. */
  public void read(List<TexNode> document) {
    walk(document);
    settle();
    alone.forEach(gathering::add);
    groups.forEach(
        (name, group) -> {
          gathering.section(name.isEmpty() ? List.of() : List.of(name));
          group.drafts.forEach(gathering::add);
          if (group.pick > 0 && group.pick < group.drafts.size()) {
            gathering.pick(group.pick);
          }
          if (copied && !group.inserted && !group.drafts.isEmpty()) {
            problems.note(
                group.drafts.getFirst().origin,
                "the questions of `" + name + "` are in no copy, and are read all the same");
          }
        });
  }

  private void take(TexNode node) {
    texts.account().take(node, "structure", null);
  }

  private void walk(List<TexNode> nodes) {
    TexSplice splice = new TexSplice(AmcNames.commands(), AmcNames.environments());
    TexCursor cursor = new TexCursor(splice.of(nodes, this::take), this::take);
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Environment environment
          && AmcNames.questions().contains(environment.name())) {
        settle();
        alone.add(question(environment));
      } else if (node instanceof TexNode.Command command) {
        command(command, cursor);
      } else {
        text.add(node);
      }
    }
  }

  private TexDraft question(TexNode.Environment environment) {
    boolean multiple = AmcNames.MULTIPLE.contains(environment.name());
    return new AmcQuestion(environment, texts, problems)
        .read(environment, multiple ? usualMultiple : usualSingle);
  }

  private void command(TexNode.Command command, TexCursor cursor) {
    String name = command.name();
    if (name.equals("element")) {
      take(command);
      String group = cursor.word();
      element(group, cursor.argument());
    } else if (AmcNames.COPIES.contains(name)) {
      take(command);
      copied = true;
      cursor.word();
      walk(cursor.argument());
      settle();
    } else if (AmcNames.INSERTING.contains(name)) {
      take(command);
      String count = cursor.option().orElse("");
      Group group = groups.computeIfAbsent(cursor.word(), ignored -> new Group());
      if (name.endsWith("from")) {
        cursor.word();
      }
      group.inserted = true;
      group.pick = count.matches("[1-9]\\d{0,3}") ? group.pick + Integer.parseInt(count) : 0;
      settle();
    } else if (name.equals("copygroup") || name.equals("copiegroupe")) {
      take(command);
      cursor.option();
      Group from = groups.computeIfAbsent(cursor.word(), ignored -> new Group());
      cursor.word();
      from.inserted = true;
    } else if (name.matches("shufflegroup|melangegroupe|cleargroup|videgroupe|setgroupmode")) {
      take(command);
      cursor.word();
      if (name.equals("setgroupmode")) {
        cursor.word();
      }
    } else if (name.matches("(?:scoringDefault|baremeDefaut)[SM]")) {
      take(command);
      TexOptions usual = TexOptions.of(cursor.word());
      usualSingle = name.endsWith("S") ? usual : usualSingle;
      usualMultiple = name.endsWith("M") ? usual : usualMultiple;
    } else {
      text.add(command);
    }
  }

  private void element(String name, List<TexNode> nodes) {
    Group group = groups.computeIfAbsent(name, ignored -> new Group());
    TexSplice splice = new TexSplice(AmcNames.commands(), AmcNames.environments());
    List<TexNode> before = new ArrayList<>();
    for (TexNode node : splice.of(nodes, this::take)) {
      if (node instanceof TexNode.Environment environment
          && AmcNames.questions().contains(environment.name())) {
        before(before, group);
        group.drafts.add(question(environment));
      } else {
        before.add(node);
      }
    }
    before(before, group);
  }

  /** What stands beside the questions of a group is a description. */
  private void before(List<TexNode> nodes, Group group) {
    if (!nodes.isEmpty() && !texts.read(nodes, "stem", null).isEmpty()) {
      TexDraft description = new TexDraft(nodes.getFirst().origin());
      description.asked = TexDraft.Asked.DESCRIPTION;
      description.stem.addAll(nodes);
      group.drafts.add(description);
    }
    nodes.clear();
  }

  /** What stands at the head of a copy introduces the set; other text is of paper. */
  private void settle() {
    if (text.isEmpty()) {
      return;
    }
    List<TexNode> said = TexFurniture.without(text, texts, problems);
    text.clear();
    if (texts.read(said, "introduction", null).isEmpty()) {
      return;
    }
    if (introduced) {
      texts.account().passOver(said, "text of the printed sheet");
      problems.note(said.getFirst().origin(), "text between the questions of a sheet is left out");
    } else {
      gathering.introduceSet(said);
      introduced = true;
    }
  }
}
