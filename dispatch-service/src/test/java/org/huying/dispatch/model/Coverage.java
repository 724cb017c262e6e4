package org.huying.dispatch.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each act was accepted, refused by the rules, and forbidden; and what was answered. */
final class Coverage {
    private static final List<Integer> ANSWERS = List.of(200, 201, 400, 403, 404, 409, 412, 422, 428);

    private static final int ENDS_LATER = 6;

    private final Map<Act, Integer> accepted = new EnumMap<>(Act.class);
    private final Map<Act, Integer> refused = new EnumMap<>(Act.class);
    private final Map<Act, Integer> forbidden = new EnumMap<>(Act.class);
    private final Map<Integer, Integer> answers = new TreeMap<>();

    void count(Act act, Expectation answered) {
        answers.merge(answered.status(), 1, Integer::sum);
        if (answered.isAccepted()) accepted.merge(act, 1, Integer::sum);
        if (answered.audited()) forbidden.merge(act, 1, Integer::sum);
        if (answered.status() == 403 || answered.status() == 409) refused.merge(act, 1, Integer::sum);
    }

    /**
     * Those that were seen least so far come first; what ends a case comes late, or none would come far. What is not
     * accepted is asked until it was both refused by the rules and forbidden to somebody.
     */
    Comparator<Command> rarestFirst(boolean wanted) {
        return Comparator.comparing(command -> {
            Act act = command.act();
            boolean ends = act == Act.VOID || act == Act.TRANSFER || act == Act.DECLINE_FILING;
            int seen = wanted
                    ? accepted.getOrDefault(act, 0)
                    : Math.min(refused.getOrDefault(act, 0), forbidden.getOrDefault(act, 0));
            return seen * (ends ? ENDS_LATER : 1);
        });
    }

    /** What the run did not exercise; empty when it did everything. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Act act : Act.values()) {
            if (!accepted.containsKey(act)) missing.add(act + " was never accepted");
            if (!refused.containsKey(act)) missing.add(act + " was never refused");
            if (!forbidden.containsKey(act)) missing.add(act + " was never forbidden to somebody");
        }
        for (int answer : ANSWERS) if (!answers.containsKey(answer)) missing.add(answer + " was never answered");
        return missing;
    }

    @Override
    public String toString() {
        return "answers " + answers + ", accepted " + accepted;
    }
}
