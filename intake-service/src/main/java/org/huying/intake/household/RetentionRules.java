package org.huying.intake.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huying.intake.progress.ProgressStatus;
import org.huying.intake.progress.ProgressStep;

/**
 * How long a reported household's data is kept, with all versions of the rules (domain.md §7: purged after the outcome).
 * The plan follows from what happened, not from the order in which it was told. A case that is void needs no data at
 * once; else what a unit found decides, the latest of several; else how the case ended. Reopening a case puts the plan
 * off, and what was found before it does not count any more.
 */
public final class RetentionRules {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String UNTRUE = "UNTRUE";

    private final List<RetentionRule> rules;

    /** Refuses a version given twice, and rules under which some outcome would keep data for ever. */
    public RetentionRules(Collection<RetentionRule> rules) {
        this.rules = List.copyOf(rules);
        Set<List<Object>> versions = new HashSet<>();
        for (RetentionRule rule : rules)
            if (!versions.add(List.of(rule.because(), rule.validFrom())))
                throw new IllegalArgumentException("given twice: " + rule.because() + " of " + rule.validFrom());
        for (Because because : Because.values())
            if (rules.stream().noneMatch(rule -> rule.because() == because))
                throw new IllegalArgumentException("no rule for " + because);
    }

    public List<RetentionRule> all() {
        return rules;
    }

    /** Empty while there is no outcome. */
    Optional<PurgePlan> plan(List<ProgressStep> steps, List<ReferralOutcome> found) {
        Instant reopened = Instant.MIN;
        ProgressStep end = null;
        for (ProgressStep step : inTheirOrder(steps)) {
            if (step.status() == ProgressStatus.REOPENED) {
                reopened = step.happenedAt();
                end = null;
            } else if (isAnEnd(step.status())) end = step;
        }
        if (end != null && isVoid(end.status())) return Optional.of(plan(Because.VOID, end.happenedAt()));
        Optional<PurgePlan> byReferral = latest(found, reopened);
        if (byReferral.isPresent() || end == null) return byReferral;
        return Optional.of(plan(because(end), end.happenedAt()));
    }

    private Optional<PurgePlan> latest(List<ReferralOutcome> found, Instant since) {
        return found.stream()
                .filter(outcome -> !outcome.happenedAt().isBefore(since))
                .max(Comparator.comparing(ReferralOutcome::happenedAt).thenComparing(ReferralOutcome::referralNumber))
                .map(outcome -> plan(because(outcome), outcome.happenedAt()));
    }

    private PurgePlan plan(Because because, Instant decidedAt) {
        LocalDate day = LocalDate.ofInstant(decidedAt, ZONE);
        RetentionRule rule = rules.stream()
                .filter(it -> it.because() == because && !it.validFrom().isAfter(day))
                .max(Comparator.comparing(RetentionRule::validFrom))
                .orElseThrow(() -> new IllegalStateException("no rule yet on " + day + " for " + because));
        return PurgePlan.by(rule, decidedAt);
    }

    private static List<ProgressStep> inTheirOrder(List<ProgressStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparingLong(ProgressStep::caseSequence))
                .toList();
    }

    /** What a newer dispatch may tell that is not known here is an outcome all the same. */
    private static Because because(ReferralOutcome found) {
        return Arrays.stream(Because.values())
                .filter(because -> because.name().equals(found.outcome()))
                .findFirst()
                .orElse(Because.CONCLUDED);
    }

    private static Because because(ProgressStep end) {
        if (end.status() == ProgressStatus.TRANSFERRED) return Because.TRANSFERRED;
        return UNTRUE.equals(end.outcome()) ? Because.NOT_SUBSTANTIATED : Because.CONCLUDED;
    }

    private static boolean isAnEnd(ProgressStatus status) {
        return status == ProgressStatus.CLOSED || status == ProgressStatus.TRANSFERRED || isVoid(status);
    }

    private static boolean isVoid(ProgressStatus status) {
        return status == ProgressStatus.VOIDED || status == ProgressStatus.NOT_FILED;
    }
}
