package org.huying.dispatch.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the model knows of one case. Changed by {@link Consequences} alone. */
final class ModelCase {
    private final String number;
    private final String topic;
    private final ModelClock clock = new ModelClock();
    final List<String> told = new ArrayList<>();
    final List<ModelTask> tasks = new ArrayList<>();
    String status;
    String owner;
    String firstReceiver;
    int round = 1;
    int returns;
    boolean arbitrated;
    Instant filedAt;
    Instant contactedAt;
    String solved;
    String outcome;
    String recurrenceOf;

    ModelCase(String number, String topic) {
        this.number = number;
        this.topic = topic;
    }

    String number() {
        return number;
    }

    String topic() {
        return topic;
    }

    ModelClock clock() {
        return clock;
    }

    String status() {
        return status;
    }

    int returns() {
        return returns;
    }

    boolean isArbitrated() {
        return arbitrated;
    }

    /** Each thing that happened to it made it one version older. */
    long version() {
        return told.size();
    }

    /** Tasks of this round that were not taken back. */
    Stream<ModelTask> inHands() {
        return tasks.stream().filter(task -> task.round == round && !task.is("WITHDRAWN"));
    }

    Stream<ModelTask> coHandlers() {
        return inHands().filter(task -> !task.lead);
    }

    Optional<ModelTask> lead() {
        return inHands().filter(task -> task.lead).findFirst();
    }

    Optional<ModelTask> taskOf(Person person) {
        return inHands().filter(task -> task.unit.equals(person.unit())).findFirst();
    }

    boolean isLedBy(Person person) {
        return lead().filter(task -> task.unit.equals(person.unit())).isPresent();
    }

    boolean isInOtherHandsThan(Person person) {
        return inHands().findAny().isPresent() && !isLedBy(person);
    }

    boolean hasBusyCoHandler() {
        return coHandlers().anyMatch(task -> task.is("DISPATCHED", "ACCEPTED"));
    }

    boolean canBeContacted() {
        return contactedAt == null && lead().filter(task -> task.accepted).isPresent();
    }

    boolean isSeenBy(Person person) {
        return person.answersForThePlace()
                || person.unit().equals(owner)
                || person.unit().equals(firstReceiver)
                || taskOf(person).isPresent();
    }

    boolean isOver() {
        return status.equals("TRANSFERRED") || status.equals("VOIDED") || status.equals("DECLINED");
    }

    boolean isUnderWay() {
        return !isOver() && !status.equals("CLOSED");
    }
}
