package org.huying.dispatch.supervision;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A case has one open supervision at a time; the open one can be escalated instead. */
public class SupervisionIsOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String open;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    SupervisionIsOpen(Supervision open) {
        super(
                Kind.CONFLICT,
                "supervision-is-open",
                "该案卷已有未解除的督办 " + open.number(),
                "this case has an open supervision, " + open.number());
        this.open = open.number();
        this.allowed = open.allowedMoves().stream().map(Enum::name).sorted().toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("open", open, "allowedMoves", allowed);
    }
}
