package org.huying.dispatch.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The clock of a case: its deadlines, what was asked for about them, and all that it has told. */
final class ModelClock {
    private static final List<String> MEASURES = List.of("ACCEPT", "FIRST_CONTACT", "RESOLUTION");

    private final List<ModelDeadline> deadlines = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int round;
    private Instant reviewAt;
    private long revision = 1;
    private ModelPetition extension = ModelPetition.NONE;
    private ModelPetition deferral = ModelPetition.NONE;
    private ModelPetition exclusion = ModelPetition.NONE;

    void start(String topic, Instant at) {
        stop();
        round++;
        for (String measure : MEASURES) deadlines.add(new ModelDeadline(round, measure, topic, at));
        told.add("deadline.set.v1");
    }

    /** Whoever handles a deferred case brings it back by that. */
    void meet(String measure, Instant at) {
        ModelDeadline met = current(measure);
        if (!met.isOpen()) return;
        if (met.status.equals("DEFERRED")) comeBack(at);
        met.meet(at);
    }

    void runAgain() {
        resolution().runAgain();
    }

    void end() {
        stop();
        if (deferral.is("APPROVED")) deferral = deferral.now("ENDED");
    }

    private void stop() {
        current().forEach(ModelDeadline::stop);
        reviewAt = null;
    }

    void extend(Instant until) {
        extension = extension.now("APPROVED");
        resolution().extend(until);
        told.add("extension.approved.v1");
    }

    void defer(Instant at) {
        deferral = deferral.now("APPROVED");
        reviewAt = ModelCalendar.end(deferral.day().minusDays(1));
        resolution().defer(at);
        told.add("deferral.approved.v1");
    }

    private void comeBack(Instant at) {
        resolution().resume(at);
        reviewAt = null;
        deferral = deferral.now("ENDED");
        told.add("deadline.resumed.v1");
    }

    /** Tells what has fallen due, the oldest first. */
    void ring(Instant now) {
        while (true) {
            ModelDeadline next = current()
                    .filter(it -> it.nextAt() != null)
                    .min(Comparator.comparing(ModelDeadline::nextAt))
                    .orElse(null);
            boolean review = reviewAt != null && (next == null || !next.nextAt().isBefore(reviewAt));
            if (review && !reviewAt.isAfter(now)) comeBack(reviewAt);
            else if (!review && next != null && !next.nextAt().isAfter(now)) told.add(next.tell());
            else return;
        }
    }

    /** The moments at which the same command may end otherwise. */
    Stream<Instant> turningPoints() {
        return Stream.concat(Stream.ofNullable(reviewAt), current().flatMap(ModelDeadline::turningPoints));
    }

    private Stream<ModelDeadline> current() {
        return deadlines.stream().filter(it -> it.round == round);
    }

    private ModelDeadline current(String measure) {
        return current().filter(it -> it.measure.equals(measure)).findFirst().orElseThrow();
    }

    ModelDeadline resolution() {
        return current("RESOLUTION");
    }

    boolean hasStarted() {
        return round > 0;
    }

    void tell(String type) {
        told.add(type);
    }

    List<String> told() {
        return told;
    }

    List<String> lines() {
        return deadlines.stream().map(ModelDeadline::toString).toList();
    }

    int round() {
        return round;
    }

    Instant reviewAt() {
        return reviewAt;
    }

    /** As the service last gave it: nothing is predicted of it but that it names the clock's version. */
    long revision() {
        return revision;
    }

    void revision(long given) {
        revision = given;
    }

    ModelPetition extension() {
        return extension;
    }

    ModelPetition deferral() {
        return deferral;
    }

    ModelPetition exclusion() {
        return exclusion;
    }

    void extension(ModelPetition now) {
        extension = now;
    }

    void deferral(ModelPetition now) {
        deferral = now;
    }

    void exclusion(ModelPetition now) {
        exclusion = now;
    }
}
