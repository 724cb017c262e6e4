package org.huying.intake.workstation;

import org.huying.chassis.problem.Refusal;

/** A code stands for one workstation for ever; one that was closed is reopened, not opened anew. */
public class WorkstationExists extends Refusal {
    private static final long serialVersionUID = 1L;

    WorkstationExists(Workstation known) {
        super(
                Kind.CONFLICT,
                "workstation-exists",
                "代码 " + known.code() + " 已有工作站；请用别的代码，已撤销的请恢复",
                "there is a workstation " + known.code() + "; take another code, or reopen it if it was closed");
    }
}
