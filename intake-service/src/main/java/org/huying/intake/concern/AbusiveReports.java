package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.abuse.FlagAbuse;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.Reporters;

/** What was declined as abusive is held against whoever raised it, as far as that is known; again and again is a flag. */
@ApplicationScoped
class AbusiveReports {
    private final Reporters reporters;
    private final FlagAbuse abuse;

    AbusiveReports(Reporters reporters, FlagAbuse abuse) {
        this.reporters = reporters;
        this.abuse = abuse;
    }

    void held(Concern concern) {
        boolean byResident = concern.origin().channel().isOpenToResidents();
        boolean isSignedIn = !concern.registeredBy().equals(AccessScope.ANONYMOUS_SUBJECT);
        abuse.declinedAsAbusive(byResident && isSignedIn ? concern.registeredBy() : null, phone(concern));
    }

    private String phone(Concern concern) {
        return concern.reporterRef()
                .map(ref -> reporters.of(List.of(ref)).get(ref))
                .map(Reporter::phone)
                .orElse(null);
    }
}
