package org.huying.dispatch.act;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.casefile.CaseFile;

/** The case is closed, handed to a body outside, void or was never filed: nobody is supervised or called to it. */
public class CaseIsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of names, immutable and serializable
    private final List<String> allowed;

    CaseIsOver(CaseFile file) {
        super(
                Kind.CONFLICT,
                "case-is-over",
                file.number() + " 已办结归档（" + file.status() + "）",
                file.number() + " is over: " + file.status());
        allowed = file.allowedMoves().stream().map(Enum::name).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("allowedMoves", allowed);
    }
}
