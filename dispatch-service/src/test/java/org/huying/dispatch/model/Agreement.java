package org.huying.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huying.dispatch.model.OutboxLog.Told;

/** Holds what the service shows and tells of a case against the model. */
final class Agreement {
    private final Town town;
    private final Map<String, List<Told>> told = new HashMap<>();

    Agreement(Town town) {
        this.town = town;
    }

    /** Remembers what was told of each case. */
    void heard(List<Told> news) {
        for (Told one : news)
            told.computeIfAbsent(one.subject(), number -> new ArrayList<>()).add(one);
    }

    void about(ModelCase expected) {
        Town.Answer shown = town.read(expected.number());
        assertThat(shown.version()).as("version").isEqualTo(expected.version());
        assertThat(seen(shown.body())).as("case").isEqualTo(known(expected));
        aboutDeadlines(expected);
        eventsOf(expected, shown.body().path("caseId").asText());
    }

    private static Map<String, Object> known(ModelCase of) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("status", of.status());
        known.put("round", of.round);
        known.put("owner", of.owner);
        known.put("first receiver", String.valueOf(of.firstReceiver));
        known.put("returns", of.returns());
        known.put("arbitrated", of.isArbitrated());
        known.put("tasks", of.tasks.stream().map(ModelTask::toString).toList());
        known.put("moves", new TreeSet<>(MoveTable.shown(of)));
        known.put("contacted", String.valueOf(of.contactedAt));
        known.put("outcome", String.valueOf(of.outcome));
        known.put("recurrence of", String.valueOf(of.recurrenceOf));
        return known;
    }

    private static Map<String, Object> seen(JsonNode view) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("status", view.path("status").asText());
        seen.put("round", view.path("round").asInt());
        seen.put("owner", view.path("owner").path("code").asText());
        seen.put("first receiver", text(view, "firstReceiver"));
        seen.put("returns", view.path("returns").path("count").asInt());
        seen.put("arbitrated", view.path("returns").path("arbitrated").asBoolean());
        List<String> tasks = new ArrayList<>();
        for (JsonNode task : view.path("tasks")) tasks.add(task(task));
        seen.put("tasks", tasks);
        TreeSet<String> moves = new TreeSet<>();
        view.path("allowedMoves").forEach(move -> moves.add(move.asText()));
        seen.put("moves", moves);
        seen.put("contacted", text(view, "firstContactAt"));
        seen.put("outcome", text(view, "outcome"));
        seen.put("recurrence of", text(view, "recurrenceOf"));
        return seen;
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asText("null");
    }

    private static String task(JsonNode it) {
        return "%d %s %s %s %s"
                .formatted(
                        it.path("round").asInt(),
                        it.path("part").asText(),
                        it.path("unitCode").asText(),
                        it.path("status").asText(),
                        text(it, "delegatedTo"));
    }

    /** Learns the version of the clock by the way: a decision has to name it. */
    void aboutDeadlines(ModelCase expected) {
        ModelClock clock = expected.clock();
        Town.Answer shown = town.read(expected.number() + "/deadlines");
        List<String> lines = new ArrayList<>();
        for (JsonNode it : shown.body().path("deadlines")) lines.add(deadline(it));
        assertThat(lines).as("deadlines").isEqualTo(clock.lines());
        assertThat(shown.body().path("round").asInt()).as("round of the clock").isEqualTo(clock.round());
        assertThat(text(shown.body(), "reviewAt")).as("review").isEqualTo(String.valueOf(clock.reviewAt()));
        assertThat(shown.body().path("excluded").asBoolean())
                .as("excluded")
                .isEqualTo(clock.exclusion().is("APPROVED"));
        clock.revision(shown.version());
    }

    private static String deadline(JsonNode it) {
        Instant due = Instant.parse(it.path("dueAt").asText());
        return "%d %s %s due %s of %s extended %d%s"
                .formatted(
                        it.path("round").asInt(),
                        it.path("measure").asText(),
                        it.path("status").asText(),
                        due,
                        Instant.parse(it.path("originalDueAt").asText()),
                        it.path("extensions").asInt(),
                        it.has("late") ? " late=" + it.path("late").asBoolean() : "");
    }

    private void eventsOf(ModelCase expected, String caseId) {
        List<Told> all = told.getOrDefault(expected.number(), List.of());
        inOrder(all.stream().filter(it -> it.key().equals(caseId)).toList(), expected.told, "events of the case");
        List<Told> clock = all.stream().filter(it -> !it.key().equals(caseId)).toList();
        inOrder(clock, expected.clock().told(), "events of its clock");
    }

    private static void inOrder(List<Told> told, List<String> types, String what) {
        assertThat(told.stream().map(Told::type)).as(what).containsExactlyElementsOf(types);
        for (int i = 0; i < told.size(); i++)
            assertThat(told.get(i).sequence()).as("sequence in " + what).isEqualTo(i + 1L);
    }
}
