package org.huying.dispatch.routing.dryrun;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huying.dispatch.routing.PastConcerns.PastConcern;
import org.huying.dispatch.routing.RoutingDecision;
import org.huying.dispatch.routing.rule.AskedRule;
import org.huying.dispatch.routing.rule.Rule;
import org.huying.dispatch.routing.rule.RuleBook;
import org.huying.dispatch.routing.rule.Surroundings;

/** What a rule set would have made of past concerns. Nothing is moved and no alarm is raised by it. */
public final class DryRun {
    /** So many are shown; the count is of all. */
    static final int MOST_EXAMPLES = 20;

    private final Instant from;
    private final Instant to;
    private final boolean more;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Tally> byRule = new LinkedHashMap<>();
    private int considered;
    private int wouldGoElsewhere;
    private int wouldHaveHelp;

    /** A concern that would have gone elsewhere: units by their codes. */
    public record Example(String number, String from, String fromRule, String to, String toRule) {}

    /** How often a rule would have decided, and how often it would have failed. */
    public record Tally(String rule, int decided, int failed) {
        Tally and(boolean decides, boolean fails) {
            return new Tally(rule, decided + (decides ? 1 : 0), failed + (fails ? 1 : 0));
        }
    }

    /** @param more whether the window holds more concerns than were considered */
    DryRun(Instant from, Instant to, boolean more) {
        this.from = from;
        this.to = to;
        this.more = more;
    }

    DryRun over(List<PastConcern> past, RuleBook book, Surroundings around) {
        for (Rule rule : book.rules()) byRule.put(rule.name(), new Tally(rule.name(), 0, 0));
        byRule.put(RuleBook.FALLBACK, new Tally(RuleBook.FALLBACK, 0, 0));
        for (PastConcern concern : past) consider(concern, book.decide(concern.matter(), around));
        return this;
    }

    private void consider(PastConcern concern, RoutingDecision decision) {
        considered++;
        count(decision.rule(), true, false);
        for (AskedRule asked : decision.asked()) if (asked.verdict().isFailure()) count(asked.rule(), false, true);
        if (!decision.coHandlers().isEmpty()) wouldHaveHelp++;
        String unit = decision.owner().code();
        if (unit.equals(concern.unit())) return;
        wouldGoElsewhere++;
        if (examples.size() < MOST_EXAMPLES)
            examples.add(new Example(concern.number(), concern.unit(), concern.rule(), unit, decision.rule()));
    }

    private void count(String rule, boolean decides, boolean fails) {
        byRule.computeIfPresent(rule, (name, tally) -> tally.and(decides, fails));
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public boolean more() {
        return more;
    }

    public int considered() {
        return considered;
    }

    public int wouldGoElsewhere() {
        return wouldGoElsewhere;
    }

    /** How many would have had co-handlers from the start. */
    public int wouldHaveHelp() {
        return wouldHaveHelp;
    }

    /** In the order of the rules, the desk last. */
    public List<Tally> byRule() {
        return List.copyOf(byRule.values());
    }

    /** The latest first. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }
}
