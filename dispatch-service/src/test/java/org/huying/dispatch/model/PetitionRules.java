package org.huying.dispatch.model;

import java.time.Instant;
import java.time.LocalDate;

/** Extension, deferral and exclusion (domain.md §2): what asking and deciding are answered with. */
final class PetitionRules {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    private PetitionRules() {}

    static int ofAsking(Command asked, Instant now) {
        ModelClock clock = asked.on().clock();
        if (!clock.hasStarted() || waits(asked)) return CONFLICT;
        if (asked.act() == Act.ASK_EXCLUSION) return CREATED;
        if (!asked.by().unit().equals(asked.on().owner)) return FORBIDDEN;
        return asked.act() == Act.ASK_EXTENSION ? extension(asked, now) : deferral(asked, now);
    }

    /** One of a kind at a time; an approved extension is used up, the others are in force until they end. */
    private static boolean waits(Command asked) {
        ModelPetition latest = decidedUpon(asked);
        return latest.is("REQUESTED") || latest.is("APPROVED") && asked.act() != Act.ASK_EXTENSION;
    }

    private static int extension(Command asked, Instant now) {
        ModelDeadline resolution = asked.on().clock().resolution();
        if (!isInTime(resolution, now)) return CONFLICT;
        LocalDate lastDay = LocalDate.parse(asked.field("lastDay"));
        LocalDate longest = ModelCalendar.day(resolution.due).plusDays(180);
        return isLater(lastDay, resolution) && !lastDay.isAfter(longest) ? CREATED : INVALID;
    }

    private static int deferral(Command asked, Instant now) {
        if (!canBePutOff(asked.on().clock().resolution())) return CONFLICT;
        return liesAhead(LocalDate.parse(asked.field("reviewDate")), now) ? CREATED : INVALID;
    }

    static int ofDeciding(Command asked, Instant now) {
        ModelPetition petition = decidedUpon(asked);
        if (petition.by() == asked.by()) return FORBIDDEN;
        if (!petition.is("REQUESTED")) return CONFLICT;
        if (!asked.act().approves()) return OK;
        ModelDeadline resolution = asked.on().clock().resolution();
        return switch (asked.act()) {
            case APPROVE_EXTENSION -> isInTime(resolution, now) && isLater(petition.day(), resolution) ? OK : CONFLICT;
            case APPROVE_DEFERRAL -> {
                if (!liesAhead(petition.day(), now)) yield INVALID;
                yield canBePutOff(resolution) ? OK : CONFLICT;
            }
            default -> OK;
        };
    }

    static ModelPetition decidedUpon(Command asked) {
        ModelClock clock = asked.on().clock();
        String act = asked.act().name();
        if (act.endsWith("EXTENSION")) return clock.extension();
        return act.endsWith("DEFERRAL") ? clock.deferral() : clock.exclusion();
    }

    /** An extension is given before the deadline expires, or not at all. */
    private static boolean isInTime(ModelDeadline resolution, Instant now) {
        return resolution.isRunning() && !now.isAfter(resolution.due);
    }

    /** An approved extension never shortens a deadline. */
    private static boolean isLater(LocalDate lastDay, ModelDeadline resolution) {
        return ModelCalendar.end(lastDay).isAfter(resolution.due);
    }

    private static boolean canBePutOff(ModelDeadline resolution) {
        return resolution.isRunning() || resolution.status.equals("MISSED");
    }

    private static boolean liesAhead(LocalDate day, Instant now) {
        LocalDate today = ModelCalendar.day(now);
        return day.isAfter(today) && !day.isAfter(today.plusDays(366));
    }
}
