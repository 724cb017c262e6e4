package org.huying.intake.unsealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Disclosure;
import org.huying.intake.concern.ReadConcern;
import org.huying.intake.erasure.Erasures;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.Reporters;
import org.huying.intake.reporter.WithoutReporter;

/** Who raised a concern is read, with a reason and on record (domain.md §7). */
@ApplicationScoped
public class UnsealReporter {
    private final ReadConcern concerns;
    private final Erasures erasures;
    private final Reporters reporters;
    private final PrivilegedActs privileged;

    UnsealReporter(ReadConcern concerns, Erasures erasures, Reporters reporters, PrivilegedActs privileged) {
        this.concerns = concerns;
        this.erasures = erasures;
        this.reporters = reporters;
        this.privileged = privileged;
    }

    /** The reading and its line in the audit log stand or fall together. */
    @Transactional
    public Reporter handle(String number, Grounds grounds, AccessScope caller) {
        ReadConcern.Disclosed read = concerns.read(number, caller);
        if (read.disclosure() != Disclosure.FULL) throw new HiddenFromCaller("concern", number);
        erasures.mustNotBe(read.concern().id());
        Reporter reporter = read.concern()
                .reporterRef()
                .flatMap(ref -> Optional.ofNullable(reporters.of(List.of(ref)).get(ref)))
                .orElseThrow(() -> new NotFound("reporter", number));
        privileged.record("reporter unsealed for " + grounds.without(new WithoutReporter(reporter)));
        return reporter;
    }
}
