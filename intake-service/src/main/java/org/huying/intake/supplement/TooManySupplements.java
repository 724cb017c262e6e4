package org.huying.intake.supplement;

import org.huying.chassis.problem.Refusal;

/** A concern has as many supplements as it may have. */
public class TooManySupplements extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManySupplements(String number, int most) {
        super(
                Kind.CONFLICT,
                "too-many-supplements",
                number + " 已有 " + most + " 条补充，不能再加；请联系街道受理台",
                number + " has " + most + " supplements already, the most there may be; ask the subdistrict desk");
    }
}
