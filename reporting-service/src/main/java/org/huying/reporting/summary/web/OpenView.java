package org.huying.reporting.summary.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.OpenCount;

@Schema(
        description = "未结构成 · What the open ones are; each counts in exactly one: deferred before extended before "
                + "in progress")
record OpenView(
        @Schema(description = "办理中 · In progress, as the limit gives it", examples = "27")
        long inProgress,

        @Schema(description = "挂账 · Put off, and not back by asOf; not overdue, but in stock", examples = "5")
        long deferred,

        @Schema(description = "延期 · Given more time in the round that runs", examples = "4")
        long extended) {
    static OpenView of(OpenCount count) {
        return new OpenView(count.inProgress(), count.deferred(), count.extended());
    }
}
