package org.huying.dispatch.jointaction;

import org.huying.chassis.problem.NotAllowed;

/** A penalty is given by urban management or the police: nobody else has the power to. */
public class PenaltyNeedsPower extends NotAllowed {
    private static final long serialVersionUID = 1L;

    PenaltyNeedsPower(String unitCode) {
        super(
                "penalty-needs-power",
                unitCode + " 没有处罚权，请由城管中队或派出所处罚",
                unitCode + " cannot penalise; urban management or the police can");
    }
}
