package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.RaisedConcerns;

/**
 * Who raised a concern is erased: at their own wish (个人信息保护法 art. 47), or by the desk or a security administrator
 * for a reason. It does not depend on the concern's version, and asked once more answers the same.
 */
@ApplicationScoped
public class EraseReporter {
    private final RaisedConcerns concerns;
    private final Endings endings;
    private final Erasures erasures;
    private final Shredder shredder;
    private final PrivilegedActs privileged;

    EraseReporter(
            RaisedConcerns concerns, Endings endings, Erasures erasures, Shredder shredder, PrivilegedActs privileged) {
        this.concerns = concerns;
        this.endings = endings;
        this.erasures = erasures;
        this.shredder = shredder;
        this.privileged = privileged;
    }

    /**
     * What is asked for.
     *
     * @param reason     null from the reporter themself
     * @param evenIfOpen whether to erase although nobody can call back then
     */
    public record Wish(ErasureReason reason, boolean evenIfOpen) {}

    /** @param trackingCode of the reporter's receipt; null from those who are signed in */
    @Transactional
    public Erasure handle(String number, String trackingCode, Wish wish, AccessScope caller) {
        Concern held = concerns.held(number);
        return erase(held, reason(held, trackingCode, wish, caller), wish.evenIfOpen(), caller);
    }

    private ErasureReason reason(Concern concern, String trackingCode, Wish wish, AccessScope caller) {
        if (concerns.isRaisedBy(concern, trackingCode, caller)) return ErasureReason.OWN_WISH;
        if (caller.isAnonymous()) throw new NotFound("concern", concern.number());
        if (!isStaff(caller)) throw new HiddenFromCaller("concern", concern.number());
        return reasonOfStaff(wish.reason());
    }

    static boolean isStaff(AccessScope caller) {
        return caller.has(Role.SUBDISTRICT_DESK) || caller.has(Role.SECURITY_ADMIN);
    }

    static ErasureReason reasonOfStaff(ErasureReason given) {
        if (given == null || !given.isForStaff())
            throw new Invalid(
                    "/reason",
                    "请填写 DATA_SUBJECT_REQUEST、UNLAWFUL 或 PURPOSE_SERVED · one of DATA_SUBJECT_REQUEST, UNLAWFUL, PURPOSE_SERVED");
        return given;
    }

    @Transactional
    Erasure handle(UUID concernId, ErasureReason reason, boolean evenIfOpen, AccessScope caller) {
        return erase(concerns.held(concernId), reason, evenIfOpen, caller);
    }

    /** The erasure and its line in the audit log stand or fall together. */
    private Erasure erase(Concern held, ErasureReason reason, boolean evenIfOpen, AccessScope caller) {
        String number = held.number();
        Optional<Erasure> before = erasures.findByIdOptional(held.id());
        if (before.isPresent()) return before.get();
        if (held.reporterRef().isEmpty()) throw new NotFound("reporter", number);
        if (!evenIfOpen && endings.of(held).isEmpty()) throw new CaseStillOpen(number);
        privileged.record("reporter of " + number + " erased for " + reason);
        return shredder.erase(held, Erasure.Because.wishedBy(reason, caller.actingRole()));
    }
}
