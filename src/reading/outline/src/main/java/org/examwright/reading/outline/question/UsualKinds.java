package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * What the questions of a part of the set have in common, which tells what each of them is.
 *
 * @param truth whether they are statements that are true or false
 * @param someTruth whether several of them have a mark in parentheses that says so
 * @param matches whether they tell what to match
 * @param orders whether they tell to put things in order
 * @param answeredInLine whether their answers stand in their lines, behind a dash
 * @param answeredBehind whether their answers are set off at their ends
 * @param spokenShortly whether their answers begin with a letter and are a word or a number
 * @param boldOptions whether they have options of which one is bold
 * @param truthLanguage a language in which all their signs say whether something is true; that of
 *     the set if there is none
 */
record UsualKinds(
    boolean truth,
    boolean someTruth,
    boolean matches,
    boolean orders,
    boolean answeredInLine,
    boolean answeredBehind,
    boolean spokenShortly,
    boolean boldOptions,
    String truthLanguage) {
  private static final int FEW = 2;

  /**
   * Learns from the headings, the introduction and the questions of a part.
   *
   * @param language of the set
   */
  static UsualKinds of(Draft.Part part, String language) {
    String said =
        NodeText.of(part.path().isEmpty() ? List.of() : List.of(part.path().getLast()))
            + " "
            + NodeText.start(part.introduction(), 400);
    List<String> signs = new ArrayList<>();
    int enclosed = 0;
    for (Draft draft : part.questions()) {
      enclosed += isEnclosed(draft) ? 1 : 0;
      sign(draft).ifPresent(signs::add);
    }
    boolean most = signs.size() >= 2 && signs.size() * 3 >= part.questions().size() * 2;
    boolean told = Wording.asksTruth(said) && !signs.isEmpty();
    long inLine =
        part.questions().stream()
            .filter(
                draft ->
                    draft.body().isEmpty()
                        && UnlabelledAnswers.inLine(NodeText.of(draft.line().stem())).isPresent())
            .count();
    boolean truth = most || told;
    return new UsualKinds(
        truth,
        enclosed > 1,
        Wording.matches(said),
        Wording.orders(said),
        inLine > 1 && inLine * 3 >= part.questions().size() * 2L,
        part.questions().size() >= FEW && answeredBehind(part.questions()),
        spokenShortly(part.questions(), language),
        OptionsOffered.areBold(part.questions()),
        truthLanguage(truth || enclosed > 1 ? new LinkedHashSet<>(signs) : Set.of(), language));
  }

  /**
   * Whether most questions have something set off at their ends. What is the same for all of them
   * is no answer, nor is what the same question is asked about again and again.
   */
  private static boolean answeredBehind(List<Draft> questions) {
    List<AnswerBehind> behind =
        questions.stream().flatMap(draft -> AnswerBehind.of(draft).stream()).toList();
    long texts = behind.stream().map(AnswerBehind::text).distinct().count();
    long stems = behind.stream().map(answer -> NodeText.of(answer.stem())).distinct().count();
    long certain = behind.stream().filter(AnswerBehind::certain).count();
    return behind.size() >= FEW
        && behind.size() * 3 >= questions.size() * 2
        && texts * 3 >= behind.size() * 2L
        && stems * 3 >= behind.size() * 2L
        && certain * 2 >= behind.size();
  }

  private static boolean spokenShortly(List<Draft> questions, String language) {
    List<Draft> spoken = questions.stream().filter(Draft::spoken).toList();
    long shortly =
        spoken.stream()
            .flatMap(draft -> UnlabelledAnswers.spoken(draft.body()).stream())
            .filter(answer -> new WrittenAnswer(answer, language).isShort())
            .count();
    return shortly > FEW && shortly * 4 >= spoken.size() * 3L;
  }

  private static boolean isEnclosed(Draft draft) {
    String stem = NodeText.of(draft.line().stem());
    return !Wording.asks(stem)
        && TruthMark.of(stem).filter(mark -> mark.enclosed() && !mark.sign().isEmpty()).isPresent();
  }

  private static Optional<String> sign(Draft draft) {
    String stem = NodeText.of(draft.line().stem());
    Optional<String> mark = TruthMark.of(stem).map(TruthMark::sign).filter(sign -> !sign.isEmpty());
    if (mark.isPresent()) {
      return mark;
    }
    if (Wording.asks(stem)) {
      return Optional.empty();
    }
    Parts parts = Parts.of(draft);
    List<Node> answer = parts.of(Label.ANSWER);
    String words = answer.size() == 1 ? OptionsOffered.answer(parts) : "";
    return TruthMark.isSign(words) ? Optional.of(words) : Optional.empty();
  }

  private static String truthLanguage(Set<String> signs, String likely) {
    return Vocabulary.languages(likely).stream()
        .filter(code -> signs.stream().allMatch(sign -> TruthMark.value(sign, code).isPresent()))
        .findFirst()
        .orElse(likely);
  }
}
