package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Referrals, to those who may see them. */
@ApplicationScoped
public class ReadReferrals {
    private final Referrals referrals;
    private final ReadCases cases;

    ReadReferrals(Referrals referrals, ReadCases cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    @Transactional
    public Referral one(String number, AccessScope caller) {
        return referrals.visible(number, caller);
    }

    /** Those of a case the caller may see. */
    @Transactional
    public List<Referral> of(String caseNumber, AccessScope caller) {
        return referrals.of(cases.one(caseNumber, caller).id(), caller);
    }

    /** Newest first. */
    @Transactional
    public Page<Referral> list(ReferralFilter filter, AccessScope caller, int limit) {
        return Page.of(referrals.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
