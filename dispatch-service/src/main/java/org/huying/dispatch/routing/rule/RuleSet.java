package org.huying.dispatch.routing.rule;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.http.EntityVersion;

/**
 * One version of the rules as stored: a draft until it is activated, and never changed after that.
 *
 * @param revision       counted from 1 with every change; what an ETag names
 * @param draftedBy      subject of whoever wrote it last
 * @param dryRun         the last dry-run; null before the first
 * @param validFrom      from when on it is in force, until the next begins; null while it is a draft
 */
public record RuleSet(
        int version,
        long revision,
        List<Rule> rules,
        String draftedBy,
        Instant draftedAt,
        DryRunNote dryRun,
        Instant validFrom,
        Instant activatedAt) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** What a dry-run found, and of which revision. */
    public record DryRunNote(long revision, Instant at, int considered, int wouldGoElsewhere) {}

    static RuleSet draft(int version, List<Rule> rules, String by, Instant now) {
        return new RuleSet(version, 1, rules, by, now, null, null, null);
    }

    RuleSet rewritten(List<Rule> anew, String by, Instant now) {
        mustBeDraft();
        return new RuleSet(version, revision + 1, anew, by, now, dryRun, null, null);
    }

    /** Only as it was tried out, and not by whoever wrote it. */
    RuleSet activated(Instant from, String by, Instant now) {
        mustBeDraft();
        if (dryRun == null || dryRun.revision() != revision) throw new DryRunMissing(version);
        if (by.equals(draftedBy)) throw new ActivationByDrafter();
        return new RuleSet(version, revision + 1, rules, draftedBy, draftedAt, dryRun, from, now);
    }

    /** @param inForce the version that is in force at {@code now} */
    public RuleSetStatus status(Instant now, int inForce) {
        if (isDraft()) return RuleSetStatus.DRAFT;
        if (version == inForce) return RuleSetStatus.IN_FORCE;
        return validFrom.isAfter(now) ? RuleSetStatus.SCHEDULED : RuleSetStatus.REPLACED;
    }

    public boolean isDraft() {
        return validFrom == null;
    }

    public RuleBook book() {
        return new RuleBook(version, rules);
    }

    public EntityVersion entityVersion() {
        return new EntityVersion(revision);
    }

    private void mustBeDraft() {
        if (!isDraft()) throw new AlreadyActivated(version);
    }
}
