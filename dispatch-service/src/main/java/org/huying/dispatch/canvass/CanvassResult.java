package org.huying.dispatch.canvass;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What households answered, counted from the answers themselves: in whatever order they came.
 *
 * @param reached households that answered
 */
public record CanvassResult(int reached, List<QuestionCount> questions) {
    /**
     * @param answered households that answered this question, the denominator of its choices: one that left it out is
     *                 in none of them
     */
    public record QuestionCount(String code, int answered, List<ChoiceCount> choices) {}

    /** How many households chose it; 0 is told too. */
    public record ChoiceCount(String code, int count) {}

    /** @param answers one for each household: by question what was chosen */
    static CanvassResult of(Questionnaire asked, Collection<Map<String, String>> answers) {
        return new CanvassResult(
                answers.size(),
                asked.questions().stream()
                        .map(question -> counted(question, answers))
                        .toList());
    }

    private static QuestionCount counted(Question question, Collection<Map<String, String>> answers) {
        List<ChoiceCount> choices = question.choices().stream()
                .map(choice -> new ChoiceCount(choice.code(), chosen(question, choice, answers)))
                .toList();
        int answered = choices.stream().mapToInt(ChoiceCount::count).sum();
        return new QuestionCount(question.code(), answered, choices);
    }

    private static int chosen(Question question, Question.Choice choice, Collection<Map<String, String>> answers) {
        return (int) answers.stream()
                .filter(answer -> choice.code().equals(answer.get(question.code())))
                .count();
    }
}
