package org.huying.reporting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huying.chassis.problem.NotFound;
import org.huying.reporting.summary.Breakdown;
import org.huying.reporting.summary.Cells;
import org.huying.reporting.summary.Dimension;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;
import org.huying.reporting.town.TownTable;

/** What everybody may read (公示): aggregates alone, of a campaign, as known when the last day ended. */
@ApplicationScoped
public class NoticeBoard {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<Campaign> campaigns;
    private final ConcludedTable concluded;
    private final Cells cells;
    private final TownTable town;

    NoticeBoard(Campaigns settings, ConcludedTable concluded, Cells cells, TownTable town) {
        this.campaigns = settings.byCode().entrySet().stream()
                .map(it -> campaign(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Campaign::from).thenComparing(Campaign::code))
                .toList();
        this.concluded = concluded;
        this.cells = cells;
        this.town = town;
    }

    /**
     * The lines of a campaign, by community and topic. As of the end of yesterday: what is concluded today is read
     * tomorrow, so that nobody who watches the figures sees a case being closed.
     *
     * @param code null for the campaign that began last
     */
    @Transactional
    public Notice of(String code, Instant now) {
        Campaign campaign = campaign(code, now.atZone(ZONE).toLocalDate());
        Window window = window(campaign, now);
        return new Notice(campaign, window.asOf(), lines(window));
    }

    /**
     * The figures of a campaign, as of the end of yesterday like the lines.
     *
     * @param code null for the campaign that began last
     */
    @Transactional
    public PublicSummary summary(String code, Instant now) {
        Campaign campaign = campaign(code, now.atZone(ZONE).toLocalDate());
        Window window = window(campaign, now);
        Breakdown counted = Breakdown.of(cells.ofAll(window));
        Map<String, String> names = town.communities().at(window.asOf());
        Map<String, Figures> topics = new TreeMap<>();
        counted.by(Dimension.TOPIC)
                .forEach((topic, figures) -> topics.merge(PublicTopic.of(topic).name(), figures, Figures::plus));
        return new PublicSummary(
                campaign,
                window.asOf(),
                PublicFigures.of(counted.total()),
                PublicFigures.of(counted.by(Dimension.COMMUNITY)).stream()
                        .map(it -> new PublicSummary.Community(
                                it.code(), names.getOrDefault(it.code(), it.code()), it.figures()))
                        .toList(),
                PublicFigures.of(topics).stream()
                        .map(it -> new PublicSummary.Topic(PublicTopic.valueOf(it.code()), it.figures()))
                        .toList());
    }

    private static Window window(Campaign campaign, Instant now) {
        LocalDate yesterday = now.atZone(ZONE).toLocalDate().minusDays(1);
        return WindowQuery.of(campaign.from().toString(), campaign.to().toString(), yesterday.toString(), now);
    }

    /** The campaign of that code, if the operator has it. */
    public Optional<Campaign> campaign(String code) {
        return campaigns.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The codes of all campaigns, in the order in which they began. */
    public List<String> codes() {
        return campaigns.stream().map(Campaign::code).toList();
    }

    private Campaign campaign(String code, LocalDate today) {
        Optional<Campaign> asked = code == null
                ? campaigns.stream().filter(it -> !it.from().isAfter(today)).reduce((earlier, later) -> later)
                : campaign(code);
        return asked.orElseThrow(() -> new NotFound("campaign", code == null ? "" : code));
    }

    private List<NoticeLine> lines(Window window) {
        Map<String, String> names = town.communities().at(window.asOf());
        return concluded.of(window).stream()
                .collect(Collectors.groupingBy(
                        Concluded::communityCode,
                        TreeMap::new,
                        Collectors.groupingBy(it -> PublicTopic.of(it.topic()), TreeMap::new, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(community -> community.getValue().entrySet().stream()
                        .map(topic -> NoticeLine.of(
                                community.getKey(),
                                names.getOrDefault(community.getKey(), community.getKey()),
                                topic.getKey(),
                                topic.getValue())))
                .toList();
    }

    private static Campaign campaign(String code, Campaigns.Settings settings) {
        return new Campaign(code, settings.chinese(), settings.english(), settings.from(), settings.to());
    }

    /** Those the operator chose, the earliest first. */
    public List<Campaign> campaigns() {
        return campaigns;
    }
}
