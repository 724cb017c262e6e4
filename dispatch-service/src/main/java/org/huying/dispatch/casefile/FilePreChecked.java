package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.dispatch.routing.Routing;

/** The pre-check found that there is something: the case is filed and given to a unit (核实后立案). */
@ApplicationScoped
public class FilePreChecked {
    private final CaseWork work;
    private final Routing routing;

    FilePreChecked(CaseWork work, Routing routing) {
        this.work = work;
        this.routing = routing;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        return work.moved(
                command,
                (file, by, now) -> file.file(by, now),
                (file, by, now) -> file.dispatch(routing.decide(file.matter()), now));
    }
}
