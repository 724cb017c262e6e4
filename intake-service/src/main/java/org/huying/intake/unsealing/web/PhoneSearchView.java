package org.huying.intake.unsealing.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.unsealing.SearchByPhone;

@Schema(description = "按电话查询结果 · What was raised under that number; nobody is named")
record PhoneSearchView(
        @Schema(description = "总数 · How many there are") long total,

        @Schema(description = "最近的 500 件以内 · The newest 500 of them at most, newest first")
        List<RaisedView> concerns) {
    @Schema(description = "诉求 · One of them")
    record RaisedView(
            @Schema(examples = "WLC-20231201-0001") String number,
            @Schema(description = "UTC") Instant registeredAt,
            ConcernStatus status) {
        static RaisedView of(Concern concern) {
            return new RaisedView(concern.number(), concern.registeredAt(), concern.status());
        }
    }

    static PhoneSearchView of(SearchByPhone.Found found) {
        return new PhoneSearchView(
                found.total(), found.newest().stream().map(RaisedView::of).toList());
    }
}
