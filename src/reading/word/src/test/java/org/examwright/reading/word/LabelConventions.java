package org.examwright.reading.word;

import static org.examwright.reading.word.Convention.add;

import java.util.List;

/** How questions without numbers, and statements, are marked. */
final class LabelConventions {
  private LabelConventions() {}

  static void addTo(List<Convention> all) {
    add(
        all,
        "words in front of everything",
        new PoiDraft()
            .lines("Question: Which metal rusts?", "Options:", "A) gold", "B) iron", "C) zinc")
            .lines("Correct Answer: B", "Explanation: It takes up oxygen.", "")
            .lines(
                "Question: Which metal is liquid?", "Options:", "A) mercury", "B) lead", "C) tin")
            .lines("Correct Answer: A", "Explanation: At room temperature."),
        "Which metal rusts? [gold | *iron | zinc]",
        "Which metal is liquid? [*mercury | lead | tin]");

    add(
        all,
        "the answer in words",
        new PoiDraft()
            .lines(
                "1. Which sea is salt-free?", "A. Red Sea", "B. Lake Baikal", "Answer: Lake Baikal")
            .lines("2. Which sea is red?", "A. Red Sea", "B. North Sea", "Answer: Red Sea"),
        "Which sea is salt-free? [Red Sea | *Lake Baikal]",
        "Which sea is red? [*Red Sea | North Sea]");

    add(
        all,
        "typed numbers of options that an answer names",
        new PoiDraft()
            .lines("Q1. Which is the largest?", "1) ant", "2) cat", "3) elk", "Answer: 3")
            .lines("Q2. Which is the smallest?", "1) ant", "2) cat", "3) elk", "Answer: 1"),
        "Which is the largest? [ant | cat | *elk]",
        "Which is the smallest? [*ant | cat | elk]");

    add(
        all,
        "an arrow in front of the answer",
        new PoiDraft()
            .lines("1. Which is hot?", "A. ice", "B. lava", "→ Answer: B")
            .lines("2. Which is cold?", "A. ice", "B. lava", "→ Answer: A"),
        "Which is hot? [ice | *lava]",
        "Which is cold? [*ice | lava]");

    add(
        all,
        "an arrow behind the right option",
        new PoiDraft()
            .lines("1. Which is hot?", "A. ice", "B. lava <-- correct")
            .lines("2. Which is cold?", "A. ice <-- correct", "B. lava"),
        "Which is hot? [ice | *lava]",
        "Which is cold? [*ice | lava]");

    add(
        all,
        "brackets that are ticked",
        new PoiDraft()
            .lines("1. Which float?", "[x] cork", "[ ] stone", "[x] wood")
            .lines("2. Which sink?", "[ ] cork", "[x] stone", "[ ] wood"),
        "Which float? [*cork | stone | *wood]",
        "Which sink? [cork | *stone | wood]");

    add(
        all,
        "green ticks behind options",
        new PoiDraft()
            .lines("1. Which sing?", "a) larks ✅", "b) moles", "c) wrens ✅")
            .lines("2. Which dig?", "a) larks", "b) moles ✅", "c) wrens"),
        "Which sing? [*larks | moles | *wrens]",
        "Which dig? [larks | *moles | wrens]");

    add(
        all,
        "statements with T and F, one of which is underlined",
        new PoiDraft()
            .lines("1. Bats are birds.\tT\t{u|F}", "2. Hens are birds.\t{u|T}\tF")
            .lines("3. Newts are fish.\tT\t{u|F}"),
        "Bats are birds. [false]",
        "Hens are birds. [true]",
        "Newts are fish. [false]");

    add(
        all,
        "statements with both words, one of which is bold",
        new PoiDraft()
            .lines("1. Bats are birds. (True / {b|False})", "2. Hens are birds. ({b|True} / False)")
            .lines("3. Newts are fish. (True / {b|False})"),
        "Bats are birds. [false]",
        "Hens are birds. [true]",
        "Newts are fish. [false]");

    add(
        all,
        "letters on the line in front of statements",
        new PoiDraft()
            .p("True or False")
            .lines("__T__ 1. Hens lay eggs.", "__F__ 2. Cows lay eggs.", "__T__ 3. Owls lay eggs."),
        "Hens lay eggs. [true]",
        "Cows lay eggs. [false]",
        "Owls lay eggs. [true]");

    add(
        all,
        "statements with options, one of which is coloured",
        new PoiDraft()
            .lines("1. Lead floats on water.", "True", "{r|False}")
            .lines("2. Cork floats on water.", "{r|True}", "False"),
        "Lead floats on water. [false]",
        "Cork floats on water. [true]");

    add(
        all,
        "points for each question of a section",
        new PoiDraft()
            .heading(1, "Part 1: Choices (2 points each)")
            .lines(
                "1. Which is wet?",
                "a. {b|rain}",
                "b. sand",
                "2. Which is dry?",
                "a. rain",
                "b. {b|sand}")
            .heading(1, "Part 2: Essays (10 points each)")
            .lines("3. Describe rain.", "4. Describe sand."),
        "Which is wet? (2) [*rain | sand]",
        "Which is dry? (2) [rain | *sand]",
        "Describe rain. (10)",
        "Describe sand. (10)");

    add(
        all,
        "several right options by their looks",
        new PoiDraft()
            .lines("1. Which are gases? (Choose two)", "A. {b|neon}", "B. iron", "C. {b|argon}")
            .lines("2. Which is a metal?", "A. neon", "B. {b|iron}", "C. argon"),
        "Which are gases? (Choose two) [*neon | iron | *argon]",
        "Which is a metal? [neon | *iron | argon]");

    add(
        all,
        "bold questions and options without letters",
        new PoiDraft()
            .lines("{b|Which of these is a mineral?}", "oak", "{y|quartz}", "amber", "")
            .lines("{b|Which of these is a tree?}", "{y|oak}", "quartz", "amber"),
        "Which of these is a mineral? [oak | *quartz | amber]",
        "Which of these is a tree? [*oak | quartz | amber]");

    add(
        all,
        "model answers and notes for those who grade",
        new PoiDraft()
            .lines("1. Why does ice float?", "Model answer: It is lighter than water.")
            .lines("2. Why does iron sink?", "Model answer: It is heavier than water."),
        "Why does ice float? -> It is lighter than water.",
        "Why does iron sink? -> It is heavier than water.");

    add(
        all,
        "numbers that begin anew in each section",
        new PoiDraft()
            .heading(2, "Section A")
            .lines(
                "1. Which is red?",
                "a) {y|ruby}",
                "b) jade",
                "2. Which is green?",
                "a) ruby",
                "b) {y|jade}")
            .heading(2, "Section B")
            .lines(
                "1. Which is blue?",
                "a) {y|sky}",
                "b) sun",
                "2. Which is gold?",
                "a) sky",
                "b) {y|sun}"),
        "Which is red? [*ruby | jade]",
        "Which is green? [ruby | *jade]",
        "Which is blue? [*sky | sun]",
        "Which is gold? [sky | *sun]");

    add(
        all,
        "options in columns, the second one down",
        new PoiDraft()
            .lines("1. Which is a bird?", "A. bat\t\tC. cow", "B. {b|owl}\t\tD. cod")
            .lines("2. Which is a fish?", "A. bat\t\tC. cow", "B. owl\t\tD. {b|cod}"),
        "Which is a bird? [bat | *owl | cow | cod]",
        "Which is a fish? [bat | owl | cow | *cod]");
  }
}
