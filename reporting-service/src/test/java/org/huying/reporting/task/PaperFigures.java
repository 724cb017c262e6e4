package org.huying.reporting.task;

import static org.huying.reporting.task.Figures.count;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.TaskStory;

/** The figures of a window, counted from what was written down by hand: in the order in which {@link Figures} tells them. */
final class PaperFigures {
    private final Window window;
    private final List<ByHand> cases;

    PaperFigures(List<TaskStory> stories, Window window) {
        this.window = window;
        this.cases =
                stories.stream().map(story -> new ByHand(story, window.asOf())).toList();
    }

    List<ByHand.Task> tasks(String breakdown, String code) {
        return cases.stream()
                .flatMap(each -> each.tasks.stream())
                .filter(task -> isIn(breakdown, code, task.community, task.topic, task.unit))
                .toList();
    }

    private static boolean isIn(String breakdown, String code, String community, String topic, String unit) {
        return switch (breakdown) {
            case "community" -> code.equals(community);
            case "topic" -> code.equals(topic);
            case "unit" -> code.equals(unit);
            default -> true;
        };
    }

    private boolean isIn(Instant at) {
        return at != null && !at.isBefore(window.from()) && at.isBefore(window.to());
    }

    List<Long> deadlines(String breakdown, String code) {
        List<ByHand.Task> all = tasks(breakdown, code);
        List<ByHand.Task> due = all.stream().filter(task -> isIn(task.due)).toList();
        List<ByHand.Task> rated =
                due.stream().filter(task -> task.excluded == null).toList();
        List<ByHand.Task> open = all.stream().filter(ByHand.Task::isOpen).toList();
        List<ByHand.Task> overdue = open.stream()
                .filter(task -> task.due != null && !task.putOff && task.due.isBefore(window.asOf()))
                .toList();
        List<Long> numbers = new ArrayList<>(List.of(
                count(rated, this::isInTime),
                count(rated, this::isInTime) + count(rated, this::isLate),
                count(rated, this::isLate),
                count(rated, task -> isLate(task) && task.isOpen()),
                (long) due.size() - rated.size(),
                count(rated, this::isPutOff),
                count(rated, this::isCalledOff),
                count(rated, task -> !isPutOff(task) && !isCalledOff(task) && !task.due.isBefore(window.asOf()))));
        numbers.addAll(List.of(
                (long) open.size(),
                count(open, task -> task.putOff && task.due != null),
                count(overdue, task -> task.excluded != null)));
        int[] days = {0, 1, 3, 7, 15, 30, 100_000};
        for (int i = 1; i < days.length; i++) {
            Duration over = Duration.ofDays(i == 1 ? -1 : days[i - 1]);
            Duration upTo = Duration.ofDays(days[i]);
            numbers.add(count(overdue, task -> isBetween(Duration.between(task.due, window.asOf()), over, upTo)));
        }
        numbers.addAll(dispatched(all));
        return numbers;
    }

    private static boolean isBetween(Duration age, Duration over, Duration upTo) {
        return age.compareTo(over) > 0 && age.compareTo(upTo) <= 0;
    }

    private List<Long> dispatched(List<ByHand.Task> all) {
        List<ByHand.Task> given = all.stream().filter(task -> isIn(task.given)).toList();
        List<ByHand.Task> rated =
                given.stream().filter(task -> task.excluded == null).toList();
        long whole = rated.size();
        return List.of(
                count(rated, task -> task.returns > 0),
                whole,
                count(rated, task -> task.extensions > 0),
                whole,
                count(rated, task -> task.reworks > 0),
                whole,
                given.size() - whole);
    }

    private boolean isPutOff(ByHand.Task task) {
        return task.isOpen() && task.putOff;
    }

    private boolean isCalledOff(ByHand.Task task) {
        return task.reported == null && task.gone != null && !task.gone.isAfter(task.due);
    }

    private boolean isInTime(ByHand.Task task) {
        return task.due.isBefore(window.asOf()) && task.reported != null && !task.reported.isAfter(task.due);
    }

    private boolean isLate(ByHand.Task task) {
        return task.due.isBefore(window.asOf()) && !isInTime(task) && !isPutOff(task) && !isCalledOff(task);
    }

    List<Long> workload(List<String> units) {
        List<ByHand.Task> given = tasks("", "").stream()
                .filter(task -> units.contains(task.unit) && isIn(task.given))
                .toList();
        List<ByHand.Task> rated =
                given.stream().filter(task -> task.excluded == null).toList();
        List<ByHand.Task> due = rated.stream().filter(task -> task.due != null).toList();
        List<ByHand.Help> helps = cases.stream()
                .flatMap(each -> each.helps.stream())
                .filter(help -> units.contains(help.unit) && isIn(help.given))
                .toList();
        List<Long> numbers = new ArrayList<>(dispatched(given));
        numbers.addAll(List.of(
                count(due, this::isInTime),
                count(due, this::isInTime) + count(due, this::isLate),
                count(given, ByHand.Task::isOpen),
                count(given, task -> task.isOpen() && task.due != null && task.putOff),
                count(given, task -> task.reported != null),
                count(given, task -> task.gone != null && task.goneElsewhere),
                count(given, task -> task.gone != null && !task.goneElsewhere),
                count(rated, task -> task.reported != null)));
        numbers.addAll(List.of(
                (long) helps.size(), count(helps, help -> !help.done && !help.over), count(helps, help -> help.done)));
        return numbers;
    }

    /** Clock seconds from dispatch to report, sorted. */
    List<Long> seconds(String breakdown, String code) {
        return tasks(breakdown, code).stream()
                .filter(task -> task.excluded == null && isIn(task.reported))
                .map(task -> Duration.between(task.given, task.reported).toSeconds())
                .sorted()
                .toList();
    }

    List<Long> assessment(String breakdown, String code) {
        List<ByHand.Round> all = cases.stream()
                .flatMap(each -> each.rounds.values().stream())
                .filter(each -> isIn(breakdown, code, each.community, each.topic, each.unit))
                .toList();
        List<ByHand.Round> due =
                all.stream().filter(each -> isIn(each.contactDue)).toList();
        List<ByHand.Round> rated =
                due.stream().filter(each -> each.excluded == null).toList();
        List<ByHand.Round> inTime =
                rated.stream().filter(this::isContactedInTime).toList();
        long denied = count(inTime, each -> "NO".equals(each.saysContacted));
        long over = count(rated, this::isOverBefore);
        long ahead = count(rated, each -> !isOverBefore(each) && !each.contactDue.isBefore(window.asOf()));
        List<ByHand.Round> asked = all.stream().filter(each -> isIn(each.asked)).toList();
        List<ByHand.Round> heard =
                asked.stream().filter(each -> each.excluded == null).toList();
        List<Long> numbers = new ArrayList<>(List.of(inTime.size() - denied, rated.size() - over - ahead));
        numbers.addAll(List.of(denied, over, ahead));
        numbers.addAll(List.of((long) due.size() - rated.size(), (long) asked.size() - heard.size()));
        for (String answer : List.of("YES", "NO", "UNANSWERED"))
            numbers.add(count(heard, each -> answer.equals(each.solved)));
        for (String answer : List.of("YES", "NO", "UNANSWERED"))
            numbers.add(count(heard, each -> answer.equals(each.satisfied)));
        return numbers;
    }

    private boolean isContactedInTime(ByHand.Round each) {
        return each.contactDue.isBefore(window.asOf())
                && each.contacted != null
                && !each.contacted.isAfter(each.contactDue);
    }

    private boolean isOverBefore(ByHand.Round each) {
        return each.contacted == null && each.over != null && !each.over.isAfter(each.contactDue);
    }

    List<Long> corrections(String rule) {
        List<ByHand> routed = cases.stream()
                .filter(each -> isIn(each.routedAt) && Objects.equals(each.routedBy, rule))
                .toList();
        List<ByHand> rated =
                routed.stream().filter(each -> ground(each) == null).toList();
        return List.of(
                count(rated, each -> each.corrections > 0),
                (long) rated.size(),
                (long) routed.size() - rated.size(),
                Figures.sum(rated, each -> each.corrections));
    }

    private static String ground(ByHand each) {
        return Stream.concat(
                        each.tasks.stream().map(task -> task.excluded),
                        each.rounds.values().stream().map(round -> round.excluded))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
