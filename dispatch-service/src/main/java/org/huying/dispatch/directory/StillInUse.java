package org.huying.dispatch.directory;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Others depend on the entry: they are changed or voided first. */
public class StillInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of codes, immutable and serializable
    private final List<String> users;

    StillInUse(String code, List<String> users) {
        super(
                Kind.CONFLICT,
                "still-in-use",
                code + " 下仍有有效条目，请先处理",
                "Other entries still depend on " + code + "; void or change them first");
        this.users = List.copyOf(users);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("usedBy", users);
    }
}
