package org.huying.reporting.notice.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.notice.Campaign;

@Schema(description = "活动期 · Both days are in it")
record CampaignView(
        @Schema(examples = "autumn-2023") String code,
        @Schema(examples = "2023年秋季主题教育") String chinese,

        @Schema(examples = "Thematic education, autumn 2023")
        String english,

        @Schema(examples = "2023-09-20") LocalDate from,
        @Schema(examples = "2023-12-20") LocalDate to) {
    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.code(), campaign.chinese(), campaign.english(), campaign.from(), campaign.to());
    }
}
