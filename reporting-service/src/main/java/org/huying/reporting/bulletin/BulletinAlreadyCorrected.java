package org.huying.reporting.bulletin;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** It was corrected; only what stands can be corrected again. */
public class BulletinAlreadyCorrected extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String correctedBy;

    BulletinAlreadyCorrected(BulletinNumber by) {
        super(
                Kind.CONFLICT,
                "bulletin-already-corrected",
                "该通报已由 %s（%s）更正；如需再次更正，请更正后者".formatted(by.chinese(), by),
                "It was corrected by %s; if that is wrong as well, correct that one".formatted(by));
        this.correctedBy = by.toString();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("correctedBy", correctedBy);
    }
}
