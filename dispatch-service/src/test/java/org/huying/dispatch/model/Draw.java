package org.huying.dispatch.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws commands: anybody may ask anything of any case, now and then with a stale version or a broken body. */
final class Draw {
    private static final List<String> UNITS = List.of(
            "GPG-" + Person.Place.GRID,
            "GPG-" + Person.Place.NEXT_GRID,
            "COMMUNITY-" + Person.Place.COMMUNITY,
            "POLICE-WLC",
            "PROPERTY-1",
            "URBAN-WLC",
            Person.Place.DESK,
            Expectation.NO_UNIT);
    private static final List<String> ANSWERS = List.of("YES", "YES", "YES", "UNANSWERED", "NO");
    private static final List<String> OUTCOMES =
            List.of("RESOLVED", "IMPLEMENTED", "EXPLAINED", "UNTRUE", "TRANSFERRED");
    private static final List<String> VOID_REASONS =
            List.of("DUPLICATE", "ENTERED_IN_ERROR", "WITHDRAWN_BY_REPORTER", "OUT_OF_SCOPE");
    private static final List<Integer> MINUTES_AGO = List.of(0, 1, 5, 60, 6_000, -60);
    private static final List<Integer> DAYS_ON = List.of(0, 1, 2, 5, 8, 10, 14, 400);

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    Command command(List<ModelCase> town, Instant now) {
        Act act = one(List.of(Act.values()));
        Map<String, String> fields = fields(act, town, now);
        return new Command(act, person(act), one(town), fields, match(), form());
    }

    /** Mostly one whose role may. */
    private Person person(Act act) {
        List<Person> anybody = List.of(Person.values());
        return one(
                random.nextInt(3) == 0
                        ? anybody
                        : anybody.stream().filter(act::isOpenTo).toList());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Command.Match match() {
        int dice = random.nextInt(30);
        return dice == 0 ? Command.Match.MISSING : dice < 3 ? Command.Match.STALE : Command.Match.CURRENT;
    }

    private Command.Form form() {
        int dice = random.nextInt(30);
        return dice == 0 ? Command.Form.NO_JSON : dice == 1 ? Command.Form.EMPTY : Command.Form.WHOLE;
    }

    private Map<String, String> fields(Act act, List<ModelCase> town, Instant now) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (act) {
            case APPROVE_RETURN, ARBITRATE, REASSIGN, ADD_CO_HANDLER -> fields.put("unit", one(UNITS));
            case FIRST_CONTACT -> fields.put("contactedAt", minutesAgo(now));
            case DELEGATE -> fields.put("worker", "GW-" + random.nextInt(9));
            case NOTE_PROGRESS -> fields.put("note", "已约谈");
            case REPORT_HANDLED, REPORT_CO_HANDLED ->
                fields.putAll(Map.of("internalNote", "已上门", "publicReply", "已处理"));
            case FOLLOW_UP ->
                fields.putAll(Map.of("contacted", one(ANSWERS), "solved", one(ANSWERS), "satisfied", one(ANSWERS)));
            case CLOSE, FORCE_CLOSURE -> fields.put("outcome", one(OUTCOMES));
            case TRANSFER -> fields.putAll(Map.of("receivingBody", "南明区市场监督管理局", "reference", "NMQ-118"));
            case VOID -> fields.put("reasonCode", one(VOID_REASONS));
            case LINK_RECURRENCE -> fields.put("recurrenceOf", earlier(town));
            case ASK_EXTENSION -> fields.put("lastDay", daysOn(now));
            case ASK_DEFERRAL -> fields.put("reviewDate", daysOn(now));
            case ASK_EXCLUSION -> fields.putAll(Map.of("ground", "FORCE_MAJEURE", "evidence", "案卷第3页"));
            default -> {}
        }
        if (hasReason(act)) fields.put("reason", "按职责清单");
        return fields;
    }

    private static boolean hasReason(Act act) {
        return switch (act) {
            case FIRST_CONTACT,
                    DELEGATE,
                    NOTE_PROGRESS,
                    REPORT_HANDLED,
                    REPORT_CO_HANDLED,
                    FOLLOW_UP,
                    CLOSE,
                    LINK_RECURRENCE -> false;
            default -> act.hasBody();
        };
    }

    /** Mostly one that is closed, where there is any: only those can be linked to. */
    private String earlier(List<ModelCase> town) {
        List<ModelCase> closed =
                town.stream().filter(it -> it.status().equals("CLOSED")).toList();
        int dice = random.nextInt(10);
        if (dice == 0) return "WLC-20000101-0001";
        return one(dice < 3 || closed.isEmpty() ? town : closed).number();
    }

    private String minutesAgo(Instant now) {
        return now.minus(one(MINUTES_AGO), ChronoUnit.MINUTES).toString();
    }

    private String daysOn(Instant now) {
        LocalDate today = ModelCalendar.day(now);
        return today.plusDays(one(DAYS_ON)).toString();
    }
}
