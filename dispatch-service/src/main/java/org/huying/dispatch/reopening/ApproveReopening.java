package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReopenCase;

/** A reporter's request is granted: the case begins its next round under the same number (重办). */
@ApplicationScoped
public class ApproveReopening {
    private static final String WHY = "诉求人申请重办，审核同意 · asked for by the reporter and approved";

    private final Deciders deciders;
    private final ReopenCase reopen;
    private final Outbox outbox;
    private final Clock clock;

    ApproveReopening(Deciders deciders, ReopenCase reopen, Outbox outbox, Clock clock) {
        this.deciders = deciders;
        this.reopen = reopen;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Request and case stand or fall together. */
    @Transactional
    public ReopeningRequest handle(ReopeningCommand command) {
        var petition = deciders.before(command);
        ReopeningRequest request = petition.request();
        CaseFile file = petition.file();
        outbox.add(request.approve(command.caller(), clock.instant()));
        if (file.mergedInto() != null) throw new CaseGoesOnElsewhere(file.number(), file.mergedInto());
        reopen.handle(new CaseCommand(file.number(), new EntityVersion(file.sequence()), command.caller()), WHY);
        return request;
    }
}
