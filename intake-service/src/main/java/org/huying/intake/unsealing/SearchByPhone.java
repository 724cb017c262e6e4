package org.huying.intake.unsealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        List<Concern> raised = concerns.newestOf(newest, MOST);
        String words = grounds.without(nobodyOf(raised, phone));
        privileged.record("searched by phone for " + words + ", found " + ids.size());
        List<Concern> found = raised.stream()
                .filter(it ->
                        caller.covers(it.address().communityCode(), it.address().gridCode()))
                .toList();
        return new Found(ids.size(), found);
    }

    /** Whoever asks may have written down whom they look for: the names that go with the number are masked as well. */
    private UnaryOperator<String> nobodyOf(List<Concern> raised, String phone) {
        List<UUID> refs =
                raised.stream().flatMap(it -> it.reporterRef().stream()).toList();
        List<UnaryOperator<String>> masks = Stream.concat(
                        Stream.of(new Reporter(null, phone)), reporters.of(refs).values().stream())
                .distinct()
                .<UnaryOperator<String>>map(WithoutReporter::new)
                .toList();
        return text -> {
            String masked = text;
            for (UnaryOperator<String> mask : masks) masked = mask.apply(masked);
            return masked;
        };
    }
}
