package org.huying.reporting.bulletin;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The period has its bulletin; what is wrong in it is put right by a correction. */
public class BulletinAlreadyIssued extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String number;

    BulletinAlreadyIssued(BulletinNumber issued) {
        super(
                Kind.CONFLICT,
                "bulletin-already-issued",
                "该期已发布 %s（%s）；如有错误，请对其发布更正".formatted(issued.chinese(), issued),
                "%s was issued for that already; if something is wrong in it, issue a correction".formatted(issued));
        this.number = issued.toString();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("number", number);
    }
}
