package org.huying.reporting.dashboard.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.notice.Campaign;

@Schema(description = "看板设置 · What the dashboard has to know before anybody signed in")
record DashboardView(
        @Schema(description = "当前时间 · Now, instant in UTC", examples = "2023-12-20T04:00:00Z")
        Instant asOf,

        @Schema(description = "今天 · Today in Asia/Shanghai", examples = "2023-12-20")
        LocalDate today,

        @Schema(
                description =
                        "登录 · Where to sign in; null where there is no issuer, then there is the public view alone",
                nullable = true)
        SignInView signIn,

        @Schema(
                description =
                        "类别目录 · Where the names of topics are told to everybody; null where the page is to show codes",
                examples = "https://intake.example.cn/v1/topics",
                nullable = true)
        URI topics,

        @Schema(description = "活动期 · Campaigns, the earliest first")
        List<CampaignChoice> campaigns) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Schema(description = "登录 · OpenID Connect, authorization code with PKCE")
    record SignInView(
            @Schema(examples = "https://id.example.cn/realms/huying")
            URI issuer,

            @Schema(examples = "huying-dashboard") String clientId,
            @Schema(examples = "openid") String scope) {}

    @Schema(description = "活动期 · Both days are in it")
    record CampaignChoice(
            @Schema(examples = "autumn-2023") String code,
            @Schema(examples = "2023年秋季主题教育") String chinese,

            @Schema(examples = "Thematic education, autumn 2023")
            String english,

            @Schema(examples = "2023-09-20") LocalDate from,
            @Schema(examples = "2023-12-20") LocalDate to) {
        static CampaignChoice of(Campaign campaign) {
            return new CampaignChoice(
                    campaign.code(), campaign.chinese(), campaign.english(), campaign.from(), campaign.to());
        }
    }

    static DashboardView of(Surroundings surroundings, List<Campaign> campaigns, Instant now) {
        return new DashboardView(
                now,
                now.atZone(ZONE).toLocalDate(),
                surroundings
                        .issuer()
                        .map(issuer -> new SignInView(issuer, surroundings.clientId(), surroundings.scope()))
                        .orElse(null),
                surroundings.topics().orElse(null),
                campaigns.stream().map(CampaignChoice::of).toList());
    }
}
