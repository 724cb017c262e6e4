package org.huying.dispatch.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** One deadline of one round, with what is told of it. */
final class ModelDeadline {
    private static final String UTILITIES = "utilities.water";

    final int round;
    final String measure;
    final Instant original;
    private final Instant startedAt;
    Instant due;
    String status = "RUNNING";
    int extensions;
    Instant metAt;
    private Instant deferredAt;
    private Instant nearAt;
    private Instant escalateAt;
    private boolean nearTold;
    private boolean missedTold;
    private boolean escalatedTold;

    ModelDeadline(int round, String measure, String topic, Instant startedAt) {
        this.round = round;
        this.measure = measure;
        this.startedAt = startedAt;
        original = topic.equals(UTILITIES) ? hours(measure, startedAt) : general(measure, startedAt);
        move(original, startedAt);
    }

    private static Instant hours(String measure, Instant start) {
        return start.plus(measure.equals("ACCEPT") ? 2 : measure.equals("FIRST_CONTACT") ? 4 : 24, ChronoUnit.HOURS);
    }

    private static Instant general(String measure, Instant start) {
        LocalDate day = ModelCalendar.day(start);
        return switch (measure) {
            case "ACCEPT" -> ModelCalendar.afterOfficeMinutes(start, 4 * 60);
            case "FIRST_CONTACT" -> ModelCalendar.end(ModelCalendar.nextWorkingDay(day));
            default -> ModelCalendar.end(day.plusDays(7));
        };
    }

    /** A new due moment is told of anew; near is when a quarter of the time is left. */
    private void move(Instant to, Instant from) {
        due = to;
        long micros = ChronoUnit.MICROS.between(from, to);
        nearAt = to.minus((micros + 2) / 4, ChronoUnit.MICROS);
        escalateAt = escalation(to);
        nearTold = false;
        missedTold = false;
        escalatedTold = false;
    }

    private static Instant escalation(Instant due) {
        LocalDate missedOn = ModelCalendar.day(due.minus(1, ChronoUnit.MICROS));
        return ModelCalendar.end(ModelCalendar.nextWorkingDay(missedOn));
    }

    boolean isOpen() {
        return isRunning() || status.equals("MISSED") || status.equals("DEFERRED");
    }

    boolean isRunning() {
        return status.equals("RUNNING");
    }

    /** When something is told next; null when nothing is. */
    Instant nextAt() {
        if (isRunning()) return nearTold ? due.plus(1, ChronoUnit.MICROS) : nearAt;
        return status.equals("MISSED") && !escalatedTold ? escalateAt : null;
    }

    /** Tells it. */
    String tell() {
        if (isRunning() && !nearTold) {
            nearTold = true;
            return "deadline.near.v1";
        }
        if (isRunning()) {
            status = "MISSED";
            missedTold = true;
            return "deadline.missed.v1";
        }
        escalatedTold = true;
        return "deadline.escalated.v1";
    }

    Stream<Instant> turningPoints() {
        return isOpen() ? Stream.of(nearAt, due, escalateAt) : Stream.empty();
    }

    void meet(Instant at) {
        status = "MET";
        metAt = at;
    }

    void runAgain() {
        status = missedTold ? "MISSED" : "RUNNING";
        metAt = null;
    }

    void stop() {
        if (isOpen()) status = "STOPPED";
    }

    void extend(Instant until) {
        extensions++;
        move(until, startedAt);
    }

    void defer(Instant at) {
        status = "DEFERRED";
        deferredAt = at;
    }

    /** What was left is left; what was missed is missed. */
    void resume(Instant at) {
        Duration left = Duration.between(deferredAt, due);
        if (missedTold) {
            status = "MISSED";
            escalateAt = escalation(at);
        } else {
            status = "RUNNING";
            move(at.plus(left.isNegative() ? Duration.ZERO : left), at);
        }
    }

    @Override
    public String toString() {
        String late = status.equals("MET") ? " late=" + metAt.isAfter(due) : "";
        return "%d %s %s due %s of %s extended %d%s".formatted(round, measure, status, due, original, extensions, late);
    }
}
