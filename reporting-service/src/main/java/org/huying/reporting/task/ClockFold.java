package org.huying.reporting.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the clock of a case told, folded in its order. */
final class ClockFold {
    private static final String RESOLUTION = "RESOLUTION";
    private static final String FIRST_CONTACT = "FIRST_CONTACT";

    private final Map<Key, Instant> dues = new HashMap<>();
    private final List<TaskFact> extensions = new ArrayList<>();
    private int round;
    private boolean deferred;
    private String excludedFor;

    /** One deadline: what has to be done in which round. */
    private record Key(int round, String measure) {}

    void tell(TaskFact fact) {
        if (fact.dueAt() != null) dues.put(new Key(fact.round(), fact.word()), fact.dueAt());
        switch (fact.kind()) {
            case ROUND_BEGAN -> began(fact.round());
            case DEFERRED -> deferred = true;
            case RESUMED -> deferred = false;
            case EXTENDED -> extensions.add(fact);
            case EXCLUDED -> excludedFor = fact.word();
            default -> {}
        }
    }

    private void began(int number) {
        round = number;
        deferred = false;
    }

    /** Of the unit that had the case from then until then in that round. */
    int extensions(int number, Instant since, Instant until) {
        return (int) extensions.stream()
                .filter(told -> told.round() == number)
                .filter(told -> !told.time().isBefore(since) && told.time().isBefore(until))
                .count();
    }

    Due resolutionDue(int number) {
        Instant at = dues.get(new Key(number, RESOLUTION));
        return at == null ? null : new Due(at, deferred && number == round);
    }

    /** No deferral puts off the first contact. */
    Due contactDue(int number) {
        Instant at = dues.get(new Key(number, FIRST_CONTACT));
        return at == null ? null : new Due(at, false);
    }

    String excludedFor() {
        return excludedFor;
    }
}
