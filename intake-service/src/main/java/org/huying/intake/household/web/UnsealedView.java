package org.huying.intake.household.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.household.ReportedHousehold;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "启封内容 · What was recorded of the household; each reading is in the audit log")
record UnsealedView(
        @Schema(description = "始终为“涉嫌” · Always suspected", examples = "SUSPECTED")
        String standing,

        WhereView where,
        String note) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "何处 · Where")
    record WhereView(String addressDetail, String room) {}

    static UnsealedView of(ReportedHousehold household) {
        return new UnsealedView(
                HouseholdView.SUSPECTED, new WhereView(household.addressDetail(), household.room()), household.note());
    }

    @Override
    public String toString() {
        return "UnsealedView[sealed]";
    }
}
