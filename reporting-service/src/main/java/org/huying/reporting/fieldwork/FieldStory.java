package org.huying.reporting.fieldwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huying.reporting.fieldwork.CanvassLine.ChoiceLine;
import org.huying.reporting.fieldwork.CanvassLine.QuestionLine;
import org.huying.reporting.fieldwork.FieldTold.Asked;
import org.huying.reporting.fieldwork.FieldTold.Counted;

/**
 * What one canvass, coverage target or measurement went through, as far as it was known.
 *
 * @param events how it began, and what followed, in their order
 * @param told   what each of them says
 */
record FieldStory(List<FieldEvent> events, List<FieldTold> told) {
    boolean beganWith(String type) {
        return events.get(0).type().equals(type);
    }

    private FieldTold first() {
        return told.get(0);
    }

    private FieldTold last() {
        return told.get(told.size() - 1);
    }

    private String community() {
        return events.get(0).community();
    }

    CanvassLine canvass() {
        FieldTold last = last();
        Share reached =
                last.reachedHouseholds() == null ? null : new Share(last.reachedHouseholds(), last.plannedHouseholds());
        List<QuestionLine> questions = last.results() == null
                ? List.of()
                : last.results().stream().map(this::question).toList();
        return new CanvassLine(community(), last.number(), last.matterNumber(), last.status(), reached, questions);
    }

    private QuestionLine question(Counted counted) {
        Map<String, String> texts = new HashMap<>();
        for (Asked asked : first().questions())
            if (asked.code().equals(counted.code())) {
                texts.put("", asked.text());
                asked.choices().forEach(choice -> texts.put(choice.code(), choice.text()));
            }
        return new QuestionLine(
                counted.code(),
                texts.get(""),
                counted.choices().stream()
                        .map(choice -> new ChoiceLine(
                                choice.code(), texts.get(choice.code()), new Share(choice.count(), counted.answered())))
                        .toList());
    }

    CoverageLine coverage() {
        long done = told.stream()
                .map(FieldTold::itemId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new CoverageLine(
                community(),
                events.get(0).key(),
                first().matterNumber(),
                first().label(),
                new Share(done, last().planned()));
    }

    MeasurementLine measurement() {
        FieldTold only = first();
        return new MeasurementLine(
                community(),
                only.matterNumber(),
                only.metric(),
                only.population(),
                only.occasion(),
                new Share(only.numerator(), only.denominator()),
                only.from(),
                only.to(),
                events.get(0).time());
    }
}
