package org.huying.dispatch.hazard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The status has the move, but something has to be there first; {@code missing} names it. */
public class NotReady extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> missing;

    NotReady(String number, Collection<Readiness> missing) {
        super(
                Kind.CONFLICT,
                "hazard-not-ready",
                number + " 还缺少：" + missing + "，请补齐后再操作",
                number + " still lacks " + missing + "; supply it first");
        this.missing = missing.stream().map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("missing", missing);
    }
}
