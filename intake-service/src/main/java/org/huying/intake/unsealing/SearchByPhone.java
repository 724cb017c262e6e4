package org.huying.intake.unsealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.RaisedConcerns;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.Reporters;
import org.huying.intake.reporter.WithoutReporter;

/** What was raised under a phone number, with a reason and on record; nobody is named. */
@ApplicationScoped
public class SearchByPhone {
    static final int MOST = 500;

    private final Reporters reporters;
    private final RaisedConcerns concerns;
    private final PrivilegedActs privileged;

    SearchByPhone(Reporters reporters, RaisedConcerns concerns, PrivilegedActs privileged) {
        this.reporters = reporters;
        this.concerns = concerns;
        this.privileged = privileged;
    }

    /** @param newest at most {@link #MOST} of them that the caller covers, newest first */
    public record Found(long total, List<Concern> newest) {}

    @Transactional
    public Found handle(String phone, Grounds grounds, AccessScope caller) {
        List<UUID> ids = reporters.concernsOfPhone(phone);
        List<UUID> newest =
                ids.stream().sorted(Comparator.reverseOrder()).limit(MOST).toList();
        List<Concern> found = concerns.newestOf(newest, MOST).stream()
                .filter(it ->
                        caller.covers(it.address().communityCode(), it.address().gridCode()))
                .toList();
        String words = grounds.without(new WithoutReporter(new Reporter(null, phone)));
        privileged.record("searched by phone for " + words + ", found " + ids.size());
        return new Found(ids.size(), found);
    }
}
