package org.huying.intake.vault;

import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.Refusal;

/** One rotation at a time. */
public class RotationUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    private final UUID underWay;

    RotationUnderWay(UUID underWay) {
        super(Kind.CONFLICT, "rotation-under-way", "密钥轮换正在进行，请等其完成", "A rotation is under way; wait until it is done");
        this.underWay = underWay;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("rotation", underWay.toString());
    }
}
