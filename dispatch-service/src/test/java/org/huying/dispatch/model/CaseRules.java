package org.huying.dispatch.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what to a case where it is (domain.md §2): the status a command that got this far is answered with. */
final class CaseRules {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    private CaseRules() {}

    static int of(Command asked, List<ModelCase> town, Instant now) {
        ModelCase on = asked.on();
        Person by = asked.by();
        return switch (asked.act()) {
            case ACCEPT, REPORT_HANDLED -> on.isInOtherHandsThan(by) ? FORBIDDEN : listed(asked);
            case FIRST_CONTACT -> on.isInOtherHandsThan(by) ? FORBIDDEN : contact(asked, now);
            case REQUEST_RETURN -> on.isInOtherHandsThan(by) ? FORBIDDEN : unless(on.arbitrated, asked);
            case APPROVE_RETURN, REASSIGN, ARBITRATE -> handedOn(asked);
            case ADD_CO_HANDLER -> unless(!hasRoom(on.inHands(), asked.field("unit")), asked);
            case DELEGATE -> on.taskOf(by).map(CaseRules::delegated).orElse(FORBIDDEN);
            case NOTE_PROGRESS -> on.taskOf(by).map(CaseRules::underWay).orElse(FORBIDDEN);
            case ACCEPT_CO_HANDLING -> coHandled(on, by, "DISPATCHED");
            case REPORT_CO_HANDLED -> coHandled(on, by, "ACCEPTED");
            case REJECT_HANDLING, FORCE_VERIFICATION -> on.taskOf(by).isPresent() ? FORBIDDEN : listed(asked);
            case VERIFY -> on.taskOf(by).isPresent() ? FORBIDDEN : unless(on.hasBusyCoHandler(), asked);
            case FOLLOW_UP -> isAskedByTheHandlersSide(on, by) ? FORBIDDEN : listed(asked);
            case CLOSE, FORCE_CLOSURE -> closed(asked);
            case LINK_RECURRENCE -> linked(asked, town);
            default -> listed(asked);
        };
    }

    private static int listed(Command asked) {
        return unless(false, asked);
    }

    private static int unless(boolean hindered, Command asked) {
        boolean listed = MoveTable.has(asked.on().status(), asked.act().move());
        return listed && !hindered ? OK : CONFLICT;
    }

    /** Once in a round, after the unit took the task on; between its dispatch and now. */
    private static int contact(Command asked, Instant now) {
        ModelCase on = asked.on();
        if (!on.canBeContacted() || listed(asked) != OK) return CONFLICT;
        Instant at = Instant.parse(asked.field("contactedAt"));
        Instant dispatched = on.lead().orElseThrow().dispatchedAt;
        return at.isBefore(dispatched) || at.isAfter(now) ? INVALID : OK;
    }

    /** Only arbitration may leave a case where it is. */
    private static int handedOn(Command asked) {
        if (listed(asked) != OK) return CONFLICT;
        ModelCase on = asked.on();
        String to = asked.field("unit");
        boolean stays = on.lead().orElseThrow().unit.equals(to);
        return stays && asked.act() != Act.ARBITRATE || !hasRoom(on.coHandlers(), to) ? CONFLICT : OK;
    }

    /** Desk and community between them verify everything: they never both handle a case. */
    private static boolean hasRoom(Stream<ModelTask> beside, String newcomer) {
        Set<String> units = beside.map(task -> task.unit).collect(Collectors.toSet());
        if (!units.add(newcomer)) return false;
        boolean desk = units.contains(Person.Place.DESK);
        boolean community = units.stream().anyMatch(unit -> unit.startsWith("COMMUNITY-"));
        return !(desk && community);
    }

    private static int delegated(ModelTask task) {
        return task.is("DISPATCHED", "ACCEPTED") ? OK : CONFLICT;
    }

    private static int underWay(ModelTask task) {
        return task.is("ACCEPTED", "RETURN_REQUESTED") ? OK : CONFLICT;
    }

    private static int coHandled(ModelCase on, Person by, String status) {
        return on.coHandlers()
                .filter(task -> task.unit.equals(by.unit()))
                .findFirst()
                .map(task -> task.is(status) ? OK : CONFLICT)
                .orElse(FORBIDDEN);
    }

    /** The desk asks the reporter; where the desk has the case, the community does. */
    private static boolean isAskedByTheHandlersSide(ModelCase on, Person by) {
        boolean deskHasIt = on.owner.equals(Person.Place.DESK);
        return on.isLedBy(by) || by.isDesk() == deskHasIt;
    }

    private static int closed(Command asked) {
        ModelCase on = asked.on();
        if (listed(asked) != OK) return CONFLICT;
        String outcome = asked.field("outcome");
        if (outcome.equals("TRANSFERRED") || outcome.equals("RESOLVED") && "NO".equals(on.solved)) return INVALID;
        return asked.act() == Act.CLOSE && on.hasBusyCoHandler() ? CONFLICT : OK;
    }

    private static int linked(Command asked, List<ModelCase> town) {
        if (listed(asked) != OK) return CONFLICT;
        ModelCase earlier = named(asked.field("recurrenceOf"), town).orElseThrow();
        boolean closed = earlier.status().equals("CLOSED");
        return closed && !earlier.filedAt.isAfter(asked.on().filedAt) ? OK : INVALID;
    }

    static Optional<ModelCase> named(String number, List<ModelCase> town) {
        return town.stream().filter(it -> it.number().equals(number)).findFirst();
    }
}
