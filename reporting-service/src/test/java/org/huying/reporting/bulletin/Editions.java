package org.huying.reporting.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huying.reporting.bulletin.BulletinContent.BulletinDays;
import org.huying.reporting.bulletin.BulletinContent.CorrectionNote;
import org.huying.reporting.bulletin.BulletinContent.PreviousBulletin;
import org.huying.reporting.bulletin.Figures.ChannelFigures;
import org.huying.reporting.bulletin.Figures.CommunityFigures;
import org.huying.reporting.bulletin.Figures.FigureChange;
import org.huying.reporting.bulletin.Figures.OpenFigures;
import org.huying.reporting.bulletin.Figures.StatusFigures;
import org.huying.reporting.summary.Rate;

/** Bulletins as tests of their print need them; the figures are those of domain.md §8 A7. */
public final class Editions {
    private static final BulletinPeriod PERIOD = BulletinPeriod.month("2023-12");
    private static final Instant NOON = Instant.parse("2024-01-03T04:00:00Z");

    private Editions() {}

    /** The correction of December's bulletin, by a reason that would do harm where it is not escaped. */
    public static Bulletin december(String reason) {
        BulletinNumber number = new BulletinNumber(2024, 2);
        BulletinContent content = new BulletinContent(
                number.toString(),
                number.chinese(),
                BulletinKind.MONTH,
                "五里冲街道诉求办理情况月通报（2023年12月）",
                "Monthly bulletin on residents' concerns: December 2023",
                "五里冲街道",
                "DESK-520102033000",
                BulletinDays.of(PERIOD),
                NOON,
                NOON,
                new CorrectionNote("TB-2024-0001", "通报〔2024〕1号", reason),
                new PreviousBulletin("TB-2023-0011", "通报〔2023〕11号", "2023年11月", NOON),
                FigureRules.rankedFrom(5),
                figures());
        return new Bulletin(
                number,
                PERIOD,
                NOON,
                NOON,
                Optional.of(new BulletinNumber(2024, 1)),
                FrozenContent.of(content),
                Optional.of(new BulletinNumber(2024, 3)));
    }

    private static Figures figures() {
        return new Figures(
                76,
                77,
                40,
                0,
                0,
                0,
                0,
                0,
                36,
                new OpenFigures(27, 5, 4),
                FrozenRate.of(new Rate(40, 76)),
                FrozenRate.of(new Rate(0, 76)),
                new FigureChange(-4, 3, new java.math.BigDecimal("6.4"), null),
                List.of(
                        community("520102033901", "中园社区", 10, 8, 1, new FigureChange(2, 2, null, 1)),
                        community(
                                "520102033902",
                                "延安南路社区",
                                20,
                                15,
                                2,
                                new FigureChange(-6, 1, new java.math.BigDecimal("-3.2"), -1)),
                        community("520102033905", "=丰园社区", 3, 2, null, null)),
                List.of(new ChannelFigures("GRID_VISIT", "网格走访", 76, 40)),
                List.of(new StatusFigures("CLOSED", "已结案", 40), new StatusFigures("ACCEPTED", "已签收", 36)));
    }

    private static CommunityFigures community(
            String code, String name, long collected, long concluded, Integer rank, FigureChange change) {
        long open = collected - concluded;
        return new CommunityFigures(
                code,
                name,
                collected,
                collected,
                concluded,
                open,
                new OpenFigures(open, 0, 0),
                FrozenRate.of(new Rate(concluded, collected)),
                rank,
                change);
    }
}
