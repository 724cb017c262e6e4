package org.huying.dispatch.directory;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A later version is planned already: only what comes last can be changed. */
public class LaterVersionPlanned extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient EntryVersion planned;

    LaterVersionPlanned(EntryVersion planned) {
        super(
                Kind.CONFLICT,
                "later-version-planned",
                "已安排自 " + planned.validFrom() + " 起的更改，请以同一时间或更晚的时间提交",
                "A change is planned for " + planned.validFrom() + "; replace it at that instant, or begin later");
        this.planned = planned;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("plannedFrom", planned.validFrom());
    }
}
