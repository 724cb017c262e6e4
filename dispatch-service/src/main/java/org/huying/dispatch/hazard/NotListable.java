package org.huying.dispatch.hazard;

import org.huying.chassis.problem.Refusal;

/** Listed are major and overdue hazards that are not dealt with; a listing is lifted when the hazard is. */
public class NotListable extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotListable(String slug, String chinese, String english) {
        super(Kind.CONFLICT, slug, chinese, english);
    }

    static NotListable neitherMajorNorOverdue(String number) {
        return new NotListable(
                "not-to-be-listed",
                number + " 不是重大隐患，也未逾期，或已验证，不能挂牌督办",
                number + " is neither major nor overdue, or is verified already; it is not listed");
    }

    static NotListable notYetVerified(String number) {
        return new NotListable(
                "listing-not-met", number + " 尚未验证通过，不能摘牌", number + " is not verified yet; verify it, then lift");
    }
}
