package org.huying.reporting.readmodel;

import java.util.Map;
import java.util.Optional;
import org.huying.chassis.problem.Refusal;

/** One rebuild of a read model at a time, in whatever replica. */
public class RebuildUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String underWay;

    /** @param underWay empty where it is only just being begun */
    RebuildUnderWay(Optional<Rebuild> underWay) {
        super(
                Kind.CONFLICT,
                "rebuild-under-way",
                "该读模型正在重建，请等其完成后再试",
                "A rebuild of this read model is under way; wait until it is done");
        this.underWay = underWay.map(rebuild -> rebuild.id().toString()).orElse(null);
    }

    @Override
    public Map<String, Object> members() {
        return underWay == null ? Map.of() : Map.of("rebuild", underWay);
    }
}
