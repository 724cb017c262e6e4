package org.huying.reporting.export;

import org.huying.chassis.problem.Refusal;

/** As many files as may be are being written out. */
public class ExportsBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    ExportsBusy() {
        super(
                Kind.UNAVAILABLE,
                "exports-busy",
                "正在导出的人较多，请稍后再试",
                "As many exports as may run at once are running; try again in a moment");
    }
}
