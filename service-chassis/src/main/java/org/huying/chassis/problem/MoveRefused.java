package org.huying.chassis.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The state machine has no such move from here; the answer lists the moves it has. */
public class MoveRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    public MoveRefused(Enum<?> move, Enum<?> current, Collection<? extends Enum<?>> allowed) {
        super(
                Kind.CONFLICT,
                "move-refused",
                "当前状态（" + current + "）不能执行“" + move + "”",
                move + " is not possible while " + current);
        this.allowed = allowed.stream().map(Enum::name).sorted().toList();
    }

    public List<String> allowed() {
        return allowed;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
