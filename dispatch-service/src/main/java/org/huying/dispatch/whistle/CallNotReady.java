package org.huying.dispatch.whistle;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** What a unit does on a whistle comes in its order: it comes, gives a result, is rated and rates, each once. */
public class CallNotReady extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    CallNotReady(WhistleCall call, String chinese, String english) {
        super(Kind.CONFLICT, "call-not-ready", chinese, english);
        this.allowed =
                CallMove.allowedFrom(call.status()).stream().map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
