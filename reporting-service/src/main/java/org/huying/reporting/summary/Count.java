package org.huying.reporting.summary;

import java.util.Locale;
import java.util.function.Predicate;
import org.huying.reporting.ledger.Outcome;

/** What is counted of reports (domain.md §6), each with the rule that says of which. */
public enum Count {
    REPORTS(it -> true),
    DECLINED(Standing::isDeclined),
    COLLECTED(Standing::isOfConcerns),
    CONCLUDED(ofConcerns(Standing::isConcluded)),
    EXPLAINED(ofConcerns(it -> it.isClosedAs(Outcome.EXPLAINED))),
    UNTRUE(ofConcerns(it -> it.isClosedAs(Outcome.UNTRUE))),
    ENDED_OTHERWISE(ofConcerns(Standing::isEndedOtherwise)),
    WITHDRAWN(ofConcerns(Standing::isWithdrawn)),
    IN_PROGRESS(ofConcerns(it -> it.isOpenAs(OpenAs.IN_PROGRESS))),
    DEFERRED(ofConcerns(it -> it.isOpenAs(OpenAs.DEFERRED))),
    EXTENDED(ofConcerns(it -> it.isOpenAs(OpenAs.EXTENDED))),
    WITHOUT_ADDRESS(ofConcerns(it -> !it.placed())),
    EXCLUDED(ofConcerns(Standing::excluded)),
    EXCLUDED_CONCLUDED(ofConcerns(it -> it.excluded() && it.isConcluded())),
    EXCLUDED_WITHOUT_ADDRESS(ofConcerns(it -> it.excluded() && !it.placed()));

    private final Predicate<Standing> rule;

    Count(Predicate<Standing> rule) {
        this.rule = rule;
    }

    private static Predicate<Standing> ofConcerns(Predicate<Standing> rule) {
        return it -> it.isOfConcerns() && rule.test(it);
    }

    boolean counts(Standing standing) {
        return rule.test(standing);
    }

    /** As the tables that keep it call it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
