package org.huying.reporting.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.testing.TaskStory;

/** The slow and plain way: walk through what a case told, then through what its clock told, and write down each task. */
final class ByHand {
    /** A line on paper. */
    static final class Task {
        String community;
        String topic = "";
        String excluded;
        String unit;
        int round;
        Instant given;
        Instant until;
        Instant reported;
        Instant gone;
        boolean goneElsewhere;
        int returns;
        int extensions;
        int reworks;
        Instant due;
        boolean putOff;

        boolean isOpen() {
            return reported == null && gone == null;
        }
    }

    /** A unit that helps, and how far it came. */
    static final class Help {
        String unit;
        Instant given;
        boolean done;
        boolean over;
    }

    /** What one round was for its reporter. */
    static final class Round {
        String community;
        String topic;
        String excluded;
        String unit;
        Instant contacted;
        Instant contactDue;
        Instant over;
        Instant asked;
        String saysContacted;
        String solved;
        String satisfied;
    }

    final List<Task> tasks = new ArrayList<>();
    final List<Help> helps = new ArrayList<>();
    final Map<Integer, Round> rounds = new HashMap<>();
    String routedBy;
    String routedTo;
    Instant routedAt;
    int corrections;
    private final Instant asOf;
    private int round = 1;

    ByHand(TaskStory story, Instant asOf) {
        this.asOf = asOf;
        String topic = "";
        for (ReceivedEvent event : story.caseEvents()) {
            if (!isKnown(event)) continue;
            if (event.type().equals("case.filed.v1")) topic = text(event, "topic");
            walk(event);
        }
        clock(story.clockEvents());
        for (Task task : tasks) {
            task.community = story.community();
            task.topic = topic;
            rounds.computeIfAbsent(task.round, number -> new Round()).unit = task.unit;
        }
        rounds.values().removeIf(each -> each.unit == null);
        for (Round each : rounds.values()) {
            each.community = story.community();
            each.topic = topic;
        }
    }

    private void walk(ReceivedEvent event) {
        Instant at = event.time();
        Task last = tasks.isEmpty() ? null : tasks.get(tasks.size() - 1);
        Round now = rounds.computeIfAbsent(round, number -> new Round());
        switch (event.type()) {
            case "case.dispatched.v1" -> {
                routedBy = text(event, "rule");
                routedTo = owner(event);
                routedAt = at;
                give(last, owner(event), at);
                for (JsonNode each : event.data(JsonNode.class).path("coHandlers")) help(each, at);
            }
            case "case.co-handler-added.v1" -> help(event.data(JsonNode.class).path("coHandler"), at);
            case "case.co-handler-handled.v1" -> {
                for (Help help : helps) if (!help.over && help.unit.equals(text(event, "unit"))) help.done = true;
            }
            case "case.reassigned.v1" -> {
                if (routedAt != null && (last == null || !last.unit.equals(owner(event)))) corrections++;
                give(last, owner(event), at);
            }
            case "case.return-requested.v1" -> {
                if (last != null && last.isOpen()) last.returns++;
            }
            case "case.first-contact.v1" -> {
                if (now.contacted == null) now.contacted = at;
            }
            case "case.handled.v1" -> {
                if (last != null && last.isOpen()) last.reported = at;
            }
            case "case.handling-rejected.v1" -> {
                if (last != null && last.reported != null) {
                    last.reported = null;
                    last.reworks++;
                }
            }
            case "case.followed-up.v1" -> {
                now.asked = at;
                now.saysContacted = text(event, "contacted");
                now.solved = text(event, "solved");
                now.satisfied = text(event, "satisfied");
            }
            case "case.reopened.v1" -> {
                if (last != null) last.reworks++;
                end(last, now, at);
                round = Integer.parseInt(text(event, "round"));
                give(last, owner(event), at);
            }
            case "case.unmerged.v1" -> {
                if (last != null && last.unit.equals(owner(event))) {
                    last.reported = null;
                    last.gone = null;
                    last.goneElsewhere = false;
                }
                now.over = null;
                now.asked = null;
                now.saysContacted = null;
                give(last, owner(event), at);
            }
            case "case.closed.v1", "case.voided.v1", "case.merged.v1" -> end(last, now, at);
            default -> {}
        }
    }

    private void help(JsonNode unit, Instant at) {
        Help help = new Help();
        help.unit = unit.path("code").asText();
        help.given = at;
        helps.add(help);
    }

    private void end(Task last, Round now, Instant at) {
        for (Help help : helps) if (!help.done) help.over = true;
        if (last != null && last.isOpen()) last.gone = at;
        if (now.over == null) now.over = at;
    }

    private void give(Task last, String unit, Instant at) {
        if (last != null && last.isOpen()) {
            if (last.round == round && last.unit.equals(unit)) return;
            last.gone = at;
            last.goneElsewhere = true;
        }
        if (last != null) last.until = at;
        Task next = new Task();
        next.unit = unit;
        next.round = round;
        next.given = at;
        tasks.add(next);
        rounds.computeIfAbsent(round, number -> new Round()).over = null;
    }

    private void clock(List<ReceivedEvent> events) {
        Map<String, Instant> due = new HashMap<>();
        int running = 0;
        boolean putOff = false;
        String excluded = null;
        for (ReceivedEvent event : events) {
            if (!isKnown(event)) continue;
            JsonNode data = event.data(JsonNode.class);
            int of = data.path("round").asInt();
            switch (event.type()) {
                case "deadline.set.v1" -> {
                    running = of;
                    putOff = false;
                    for (JsonNode each : data.path("deadlines"))
                        due.put(
                                of + each.path("measure").asText(),
                                Instant.parse(each.path("dueAt").asText()));
                }
                case "deferral.approved.v1" -> putOff = true;
                case "exclusion.approved.v1" -> excluded = data.path("ground").asText();
                default -> {
                    due.put(of + "RESOLUTION", Instant.parse(data.path("dueAt").asText()));
                    if (event.type().equals("deadline.resumed.v1")) putOff = false;
                    if (event.type().equals("extension.approved.v1")) extend(of, event.time());
                }
            }
        }
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            task.excluded = excluded;
            boolean isLast = i + 1 == tasks.size() || tasks.get(i + 1).round != task.round;
            if (isLast) task.due = due.get(task.round + "RESOLUTION");
            task.putOff = putOff && task.round == running;
        }
        String ground = excluded;
        rounds.forEach((number, each) -> {
            each.contactDue = due.get(number + "FIRST_CONTACT");
            each.excluded = ground;
        });
    }

    private void extend(int of, Instant at) {
        for (Task task : tasks)
            if (task.round == of && !at.isBefore(task.given) && (task.until == null || at.isBefore(task.until)))
                task.extensions++;
    }

    private boolean isKnown(ReceivedEvent event) {
        return !event.recordedTime().isAfter(asOf);
    }

    private static String text(ReceivedEvent event, String field) {
        return event.data(JsonNode.class).path(field).asText();
    }

    private static String owner(ReceivedEvent event) {
        return event.data(JsonNode.class).path("owner").path("code").asText();
    }
}
