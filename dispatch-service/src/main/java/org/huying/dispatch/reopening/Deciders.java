package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.directory.UnitKind;

/** Who decides upon a request, and the case it is about. */
@ApplicationScoped
class Deciders {
    private final ReopeningRequests requests;
    private final ReadCases cases;

    Deciders(ReopeningRequests requests, ReadCases cases) {
        this.requests = requests;
        this.cases = cases;
    }

    /** A request before a decision, and its case. */
    record Petition(ReopeningRequest request, CaseFile file) {}

    /** As the caller last read it, and theirs to decide. */
    Petition before(ReopeningCommand command) {
        ReopeningRequest request = requests.visible(command.id(), command.caller());
        command.expected().mustBe(request.revision());
        CaseFile file = cases.one(request.about().caseNumber(), command.caller());
        mustDecide(file, command.caller());
        return new Petition(request, file);
    }

    /** The desk, but where the desk handled the case the community; never a unit that handled it. */
    static void mustDecide(CaseFile file, AccessScope caller) {
        boolean byDesk = file.tasks().stream().anyMatch(task -> isOfDesk(task) && handles(task, file));
        boolean byCallersUnit =
                file.tasks().stream().anyMatch(task -> task.unitCode().equals(caller.unit()) && handles(task, file));
        if (caller.seesAll() == byDesk || byCallersUnit) throw new DecidedByHandler(file.number());
    }

    private static boolean isOfDesk(Task task) {
        return task.unitKind() == UnitKind.SUBDISTRICT_DESK;
    }

    private static boolean handles(Task task, CaseFile file) {
        return task.round() == file.round() && task.status() != Task.Status.WITHDRAWN;
    }
}
