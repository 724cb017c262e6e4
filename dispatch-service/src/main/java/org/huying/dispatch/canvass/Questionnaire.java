package org.huying.dispatch.canvass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.problem.Invalid;

/** The questions of a canvass, in their order. */
public record Questionnaire(List<Question> questions) {
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    static Questionnaire of(List<QuestionLine> lines) {
        Map<String, List<QuestionLine>> byQuestion = new LinkedHashMap<>();
        lines.forEach(line -> byQuestion
                .computeIfAbsent(line.questionCode(), code -> new ArrayList<>())
                .add(line));
        return new Questionnaire(byQuestion.values().stream()
                .map(of -> new Question(
                        of.get(0).questionCode(),
                        of.get(0).questionText(),
                        of.stream()
                                .map(line -> new Question.Choice(line.choiceCode(), line.choiceText()))
                                .toList()))
                .toList());
    }

    List<QuestionLine> lines() {
        List<QuestionLine> lines = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            for (int j = 0; j < question.choices().size(); j++) {
                Question.Choice choice = question.choices().get(j);
                lines.add(new QuestionLine(i, question.code(), question.text(), j, choice.code(), choice.text()));
            }
        }
        return lines;
    }

    /** Refuses codes that are given twice. */
    void mustBeClear() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!codes.add(question.code())) throw new Invalid("/questions/" + i + "/code", "重复 · given twice");
            Set<String> choices = new HashSet<>();
            for (int j = 0; j < question.choices().size(); j++)
                if (!choices.add(question.choices().get(j).code()))
                    throw new Invalid("/questions/" + i + "/choices/" + j + "/code", "重复 · given twice");
        }
    }

    /** A household may leave a question out, but says something, and nothing that was not asked. */
    void mustUnderstand(Map<String, String> choices) {
        if (choices.isEmpty()) throw new Invalid("/choices", "至少回答一题 · at least one question has to be answered");
        choices.forEach((code, choice) -> {
            String pointer = "/choices/" + code.replace("~", "~0").replace("/", "~1");
            Question asked = question(code).orElseThrow(() -> new Invalid(pointer, "没有这道题 · no such question"));
            if (!asked.offers(choice)) throw new Invalid(pointer, "没有这个选项 · no such choice");
        });
    }

    private Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
