package org.huying.dispatch.canvass;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What households answered, counted from the answers themselves: in whatever order they came.
 *
 * @param reached households that answered
 */
public record CanvassResult(long reached, List<QuestionCount> questions) {
    /**
     * @param answered households that answered this question, the denominator of its choices: one that left it out is
     *                 in none of them
     */
    public record QuestionCount(String code, long answered, List<ChoiceCount> choices) {}

    /** How many households chose it; 0 is told too. */
    public record ChoiceCount(String code, long count) {}

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
                .map(choice -> new ChoiceCount(
                        choice.code(),
                        answers.stream()
                                .filter(answer -> choice.code().equals(answer.get(question.code())))
                                .count()))
                .toList();
        long answered = choices.stream().mapToLong(ChoiceCount::count).sum();
        return new QuestionCount(question.code(), answered, choices);
    }
}
