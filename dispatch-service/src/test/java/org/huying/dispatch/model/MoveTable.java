package org.huying.dispatch.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which moves a case has where, as a clerk would pin it to the wall. Nothing of it is taken from the service. */
final class MoveTable {
    private static final Map<String, Set<String>> MOVES = """
            PRE_CHECK: FILE DECLINE
            DISPATCHED: ACCEPT RETURN REASSIGN ADD_CO_HANDLER TRANSFER_OUT VOID LINK_RECURRENCE
            ACCEPTED: REPORT_HANDLED RECORD_FIRST_CONTACT RETURN REASSIGN ADD_CO_HANDLER TRANSFER_OUT VOID LINK_RECURRENCE
            RETURN_REQUESTED: APPROVE_RETURN DECLINE_RETURN RECORD_FIRST_CONTACT TRANSFER_OUT VOID LINK_RECURRENCE
            IN_ARBITRATION: ARBITRATE RECORD_FIRST_CONTACT TRANSFER_OUT VOID LINK_RECURRENCE
            HANDLED: VERIFY REJECT_HANDLING RECORD_FIRST_CONTACT VOID LINK_RECURRENCE
            VERIFIED: FOLLOW_UP RECORD_FIRST_CONTACT VOID LINK_RECURRENCE
            FOLLOWED_UP: CLOSE REOPEN VOID LINK_RECURRENCE
            CLOSED: REOPEN
            TRANSFERRED: -
            VOIDED: -
            DECLINED: -
            """.lines()
            .map(line -> line.split(": "))
            .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));

    private static final Map<String, String> FIRST_UNIT = Map.of(
            "neighbourhood.noise",
            "GPG-" + Person.Place.GRID,
            "utilities.water",
            "GPG-" + Person.Place.GRID,
            "public-security.tenants",
            "POLICE-WLC",
            "property.maintenance",
            "PROPERTY-1",
            "city-order.itinerant-vendors",
            "URBAN-WLC",
            "services.opening-hours",
            "COMMUNITY-" + Person.Place.COMMUNITY);

    private MoveTable() {}

    static List<String> topics() {
        return FIRST_UNIT.keySet().stream().sorted().toList();
    }

    static String firstUnit(String topic) {
        return FIRST_UNIT.get(topic);
    }

    static boolean has(String status, String move) {
        return MOVES.get(status).contains(move);
    }

    /** What a reader of the case is shown: its history has used some of them up. */
    static Set<String> shown(ModelCase of) {
        Set<String> moves = new HashSet<>(MOVES.get(of.status()));
        moves.remove("-");
        if (moves.remove("RETURN") && !of.isArbitrated())
            moves.add(of.returns() == 0 ? "REQUEST_RETURN" : "REQUEST_ARBITRATION");
        if (moves.contains("RECORD_FIRST_CONTACT") && !of.canBeContacted()) moves.remove("RECORD_FIRST_CONTACT");
        return moves;
    }
}
