package org.huying.dispatch.subscription;

import org.huying.chassis.problem.NotAllowed;

/** Communities, the desk and units that left the directory are told nothing on these ways. */
public class NoPartnerUnit extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NoPartnerUnit() {
        super(
                "no-partner-unit",
                "名录中没有该派出所、物业或城管单位，请联系街道",
                "the directory lists no such police station, property manager or urban management squadron; ask the desk");
    }
}
