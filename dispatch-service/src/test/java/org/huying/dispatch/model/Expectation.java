package org.huying.dispatch.model;

import java.time.Instant;
import java.util.List;

/**
 * What a command will be answered with, in the order in which a service should look: the role, the body, the version
 * named at all, what the body names, whether the caller may know of the case, its version, and only then the rules.
 *
 * @param audited whether the refusal has to stand in the audit log
 */
record Expectation(int status, boolean audited) {
    static final String NO_UNIT = "NOBODY-WLC";

    static Expectation of(Command asked, List<ModelCase> town, Instant now) {
        if (!asked.act().isOpenTo(asked.by())) return refused(403, true);
        if (asked.act().hasBody() && asked.form() == Command.Form.NO_JSON) return refused(400, false);
        if (asked.act().hasBody() && asked.form() == Command.Form.EMPTY) return refused(422, false);
        if (!asked.act().isAsked() && asked.match() == Command.Match.MISSING) return refused(428, false);
        if (NO_UNIT.equals(asked.field("unit"))) return refused(422, false);
        if (namesNoCase(asked, town)) return refused(404, false);
        if (!asked.on().isSeenBy(asked.by())) return refused(404, true);
        if (asked.act().isAsked()) return ruled(PetitionRules.ofAsking(asked, now));
        if (asked.act().isDecision()) return decided(asked, now);
        if (asked.match() == Command.Match.STALE) return refused(412, false);
        return ruled(CaseRules.of(asked, town, now));
    }

    private static boolean namesNoCase(Command asked, List<ModelCase> town) {
        return asked.act() == Act.LINK_RECURRENCE
                && CaseRules.named(asked.field("recurrenceOf"), town).isEmpty();
    }

    private static Expectation decided(Command asked, Instant now) {
        if (!asked.on().clock().hasStarted()) return refused(409, false);
        if (!PetitionRules.decidedUpon(asked).isThere()) return refused(404, false);
        if (asked.match() == Command.Match.STALE) return refused(412, false);
        return ruled(PetitionRules.ofDeciding(asked, now));
    }

    private static Expectation ruled(int status) {
        return new Expectation(status, status == 403);
    }

    private static Expectation refused(int status, boolean audited) {
        return new Expectation(status, audited);
    }

    boolean isAccepted() {
        return status < 300;
    }
}
