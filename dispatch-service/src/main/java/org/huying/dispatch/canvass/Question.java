package org.huying.dispatch.canvass;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;

/** A question households are asked, and what they can choose from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(String code, String text, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** One of the answers that can be given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(String code, String text) {}

    /** The same with every text changed, be it to nothing. */
    public Question told(UnaryOperator<String> how) {
        return new Question(
                code,
                how.apply(text),
                choices.stream()
                        .map(choice -> new Choice(choice.code(), how.apply(choice.text())))
                        .toList());
    }

    boolean offers(String choice) {
        return choices.stream().anyMatch(it -> it.code().equals(choice));
    }
}
