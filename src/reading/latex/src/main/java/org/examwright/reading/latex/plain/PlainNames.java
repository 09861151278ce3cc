package org.examwright.reading.latex.plain;

import java.util.HashSet;
import java.util.Set;

/** The names by which authors set apart questions, solutions and right options. */
public final class PlainNames {
  static final Set<String> QUESTIONS =
      Set.of(
          "question",
          "exercise",
          "problem",
          "prob",
          "ex",
          "exo",
          "exercice",
          "aufgabe",
          "frage",
          "uebung",
          "ejercicio",
          "problema",
          "pregunta",
          "exercicio",
          "esercizio",
          "domanda",
          "opgave",
          "uppgift",
          "task",
          "quizquestion");
  static final Set<String> SOLUTIONS =
      Set.of(
          "solution",
          "solutions",
          "sol",
          "soln",
          "answer",
          "answers",
          "ans",
          "loesung",
          "lsg",
          "solucion",
          "respuesta",
          "corrige",
          "correction",
          "reponse",
          "soluzione",
          "risposta",
          "solucao",
          "resposta",
          "antwort");
  static final Set<String> LISTS =
      Set.of(
          "enumerate",
          "enumerate*",
          "compactenum",
          "inparaenum",
          "itemize",
          "itemize*",
          "compactitem",
          "description",
          "tasks",
          "choices",
          "oneparchoices",
          "checkboxes",
          "oneparcheckboxes",
          "answerlist",
          "multicols-list");
  static final Set<String> CHOICES = Set.of("choice", "CorrectChoice", "correctchoice");
  static final Set<String> RIGHT =
      Set.of(
          "correct",
          "Correct",
          "correctanswer",
          "correctAnswer",
          "rightanswer",
          "right@",
          "CorrectChoice",
          "correctchoice",
          "truechoice",
          "goodanswer",
          "richtig",
          "correcta",
          "bonne",
          "itemcorrect",
          "solved");
  static final Set<String> LOOKS =
      Set.of(
          "textcolor",
          "color",
          "colorbox",
          "fcolorbox",
          "hl",
          "underline",
          "uline",
          "fbox",
          "framebox",
          "boxed",
          "circled",
          "alert");

  private PlainNames() {}

  /** Commands that keep their meaning, whatever an author defines. */
  public static Set<String> commands() {
    Set<String> all = new HashSet<>(RIGHT);
    all.addAll(CHOICES);
    all.addAll(SOLUTIONS);
    all.add("task");
    return all;
  }

  /** Environments that do. */
  public static Set<String> environments() {
    Set<String> all = new HashSet<>(QUESTIONS);
    all.addAll(SOLUTIONS);
    all.addAll(LISTS);
    return all;
  }
}
