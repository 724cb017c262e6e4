package org.huying.dispatch.model;

import java.util.Set;

/** Everything people can do to a case over REST: where it is sent, what the move table calls it, and who may. */
enum Act {
    FILE("filing", "FILE", Who.DESK, false),
    DECLINE_FILING("filing-refusal", "DECLINE", Who.DESK, true),
    ACCEPT("acceptance", "ACCEPT", Who.HANDLERS, false),
    FIRST_CONTACT("first-contact", "RECORD_FIRST_CONTACT", Who.HANDLERS, true),
    REQUEST_RETURN("return-request", "RETURN", Who.HANDLERS, true),
    APPROVE_RETURN("return-approval", "APPROVE_RETURN", Who.DESK, true),
    DECLINE_RETURN("return-refusal", "DECLINE_RETURN", Who.DESK, true),
    ARBITRATE("arbitration", "ARBITRATE", Who.DESK, true),
    REASSIGN("reassignment", "REASSIGN", Who.DESK, true),
    DELEGATE("delegation", "", Who.LEADERS, true),
    NOTE_PROGRESS("progress", "", Who.HANDLERS, true),
    ADD_CO_HANDLER("co-handlers", "ADD_CO_HANDLER", Who.DESK, true),
    ACCEPT_CO_HANDLING("co-handling/acceptance", "", Who.HANDLERS, false),
    REPORT_CO_HANDLED("co-handling/report", "", Who.HANDLERS, true),
    REPORT_HANDLED("handling-report", "REPORT_HANDLED", Who.HANDLERS, true),
    REJECT_HANDLING("handling-rejection", "REJECT_HANDLING", Who.VERIFIERS, false),
    VERIFY("verification", "VERIFY", Who.VERIFIERS, false),
    FORCE_VERIFICATION("forced-verification", "VERIFY", Who.DESK, true),
    FOLLOW_UP("follow-up", "FOLLOW_UP", Who.VERIFIERS, true),
    CLOSE("closure", "CLOSE", Who.DESK, true),
    FORCE_CLOSURE("forced-closure", "CLOSE", Who.DESK, true),
    REOPEN("reopening", "REOPEN", Who.DESK, true),
    TRANSFER("transfer", "TRANSFER_OUT", Who.DESK, true),
    VOID("voiding", "VOID", Who.DESK, true),
    LINK_RECURRENCE("recurrence", "LINK_RECURRENCE", Who.DESK, true),
    ASK_EXTENSION("extensions", "", Who.HANDLERS, true),
    APPROVE_EXTENSION("extensions/{id}/approval", "", Who.DESK, false),
    REJECT_EXTENSION("extensions/{id}/rejection", "", Who.DESK, false),
    ASK_DEFERRAL("deferral", "", Who.HANDLERS, true),
    APPROVE_DEFERRAL("deferral/approval", "", Who.DESK, false),
    REJECT_DEFERRAL("deferral/rejection", "", Who.DESK, false),
    ASK_EXCLUSION("exclusion", "", Who.HANDLERS, true),
    APPROVE_EXCLUSION("exclusion/approval", "", Who.DESK, false),
    REJECT_EXCLUSION("exclusion/rejection", "", Who.DESK, false);

    private static final class Who {
        static final Set<String> DESK = Set.of("subdistrict-desk");
        static final Set<String> LEADERS = Set.of("party-group-leader");
        static final Set<String> VERIFIERS = Set.of("community-secretary", "subdistrict-desk");
        static final Set<String> HANDLERS =
                Set.of("grid-worker", "party-group-leader", "community-secretary", "subdistrict-desk", "partner");
    }

    private final String path;
    private final String move;
    private final Set<String> roles;
    private final boolean hasBody;

    Act(String path, String move, Set<String> roles, boolean hasBody) {
        this.path = path;
        this.move = move;
        this.roles = roles;
        this.hasBody = hasBody;
    }

    String path() {
        return path;
    }

    /** As {@link MoveTable} names it; empty where the status of the case does not decide. */
    String move() {
        return move;
    }

    boolean isOpenTo(Person person) {
        return roles.contains(person.role());
    }

    boolean hasBody() {
        return hasBody;
    }

    boolean isAsked() {
        return name().startsWith("ASK_");
    }

    boolean isDecision() {
        return path.endsWith("/approval") || path.endsWith("/rejection");
    }

    boolean approves() {
        return path.endsWith("/approval");
    }
}
