package org.huying.dispatch.jointaction;

import org.huying.chassis.problem.NotAllowed;

/** What a unit did is recorded by that unit, by the lead, or by those who answer for the place. */
public class NotYourUnit extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYourUnit(String unitCode) {
        super(
                "not-your-unit",
                "不能替 " + unitCode + " 上报，请由该单位或牵头单位上报",
                "what " + unitCode + " did is recorded by itself or by the lead");
    }
}
