package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.Invalid;

/** What may be said of when a matter happened and when it was heard: nothing to come, and nothing too long ago. */
@ApplicationScoped
class HowLongAgo {
    private static final String NOT_YET = "不能晚于现在 · cannot be in the future";

    private final Duration occurred;
    private final Duration heard;

    HowLongAgo(
            @ConfigProperty(name = "huying.intake.occurred-at-most-ago", defaultValue = "365d") Duration occurred,
            @ConfigProperty(name = "huying.intake.heard-at-most-ago", defaultValue = "30d") Duration heard) {
        this.occurred = occurred;
        this.heard = heard;
    }

    void mustBeSound(Heard told, boolean byStaff, Instant now) {
        if (told.heardAt() != null) mayHaveBeenHeard(told.heardAt(), byStaff, now);
        if (told.occurredAt() != null) mayHaveOccurred(told, now);
    }

    private void mayHaveBeenHeard(Instant heardAt, boolean byStaff, Instant now) {
        if (!byStaff) throw new Invalid("/heardAt", "仅由工作人员补录时填写，请留空 · for staff who heard it earlier; leave it out");
        if (heardAt.isAfter(now)) throw new Invalid("/heardAt", NOT_YET);
        if (heardAt.isBefore(now.minus(heard))) throw new Invalid("/heardAt", tooLongAgo(heard));
    }

    private void mayHaveOccurred(Heard told, Instant now) {
        Instant heardAt = told.time(now);
        if (told.occurredAt().isAfter(now)) throw new Invalid("/occurredAt", NOT_YET);
        if (told.occurredAt().isAfter(heardAt))
            throw new Invalid("/occurredAt", "不能晚于听到的时间 · cannot be after it was heard");
        if (told.occurredAt().isBefore(heardAt.minus(occurred))) throw new Invalid("/occurredAt", tooLongAgo(occurred));
    }

    private static String tooLongAgo(Duration most) {
        return "最早为 " + most.toDays() + " 天前 · at most " + most.toDays() + " days ago";
    }
}
