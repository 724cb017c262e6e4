package org.huying.reporting.bulletin.print;

import java.time.Instant;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.BulletinContent;
import org.huying.reporting.bulletin.ContentHash;
import org.huying.reporting.bulletin.Figures;
import org.huying.reporting.bulletin.FrozenRate;
import org.huying.reporting.export.TownTime;

/** A bulletin as a page to print: well-formed XHTML that browsers show and the PDF is made of. */
public final class BulletinPage {
    private final Bulletin bulletin;
    private final BulletinContent content;
    private final Markup page = new Markup();

    private BulletinPage(Bulletin bulletin) {
        this.bulletin = bulletin;
        this.content = bulletin.content().read();
    }

    public static String of(Bulletin bulletin) {
        return new BulletinPage(bulletin).written();
    }

    private String written() {
        page.verbatim("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/>");
        page.element("title", content.chineseNumber() + " " + content.title());
        page.verbatim("<meta name=\"description\" content=\"")
                .text(content.englishTitle())
                .verbatim("\"/>");
        page.verbatim("<style>" + A4.STYLE + "</style></head><body>\n");
        head();
        corrections();
        inWords();
        new BulletinTables(content).all().forEach(this::table);
        foot();
        return page.verbatim("</body></html>\n").toString();
    }

    private void head() {
        page.styled("p", "issuer", content.issuer() + content.kind().chinese());
        page.styled("p", "number", content.chineseNumber() + "　" + content.number());
        page.verbatim("<div class=\"rule\"></div>\n");
        page.element("h1", content.title());
        page.styled("p", "english", content.englishTitle());
        page.element(
                "p",
                "统计期 %s 至 %s，截至 %s（北京时间）；发布于 %s。"
                        .formatted(
                                content.period().from(),
                                content.period().to(),
                                town(content.asOf()),
                                town(content.issuedAt())));
    }

    private void corrections() {
        if (content.corrects() != null)
            page.styled(
                    "p",
                    "notice",
                    "本通报更正 %s（%s）。更正原因：%s · Corrects %s"
                            .formatted(
                                    content.corrects().chineseNumber(),
                                    content.corrects().number(),
                                    content.corrects().reason(),
                                    content.corrects().number()));
        bulletin.correctedBy()
                .ifPresent(by -> page.styled(
                        "p",
                        "notice",
                        "本通报已由 %s（%s）更正，请以后者为准 · Corrected by %s, which stands".formatted(by.chinese(), by, by)));
    }

    private void inWords() {
        Figures figures = content.figures();
        page.element(
                "p",
                "统计期内共收集诉求 %d 件（原始反映 %d 件），办结和落实 %d 件，办结率 %s；未结 %d 件，其中办理中 %d 件、挂账 %d 件、延期 %d 件。"
                        .formatted(
                                figures.collected(),
                                figures.rawReports(),
                                figures.concluded(),
                                rate(figures.conclusionRate()),
                                figures.open(),
                                figures.openAs().inProgress(),
                                figures.openAs().deferred(),
                                figures.openAs().extended()));
        String compared = content.previous() == null
                ? "无上一期同类通报可比。 No previous bulletin of this kind."
                : "与 %s（%s）相比。 Compared with %s."
                        .formatted(
                                content.previous().chineseNumber(),
                                content.previous().period(),
                                content.previous().number());
        page.element("p", compared);
    }

    private static String rate(FrozenRate rate) {
        if (rate.percent() == null) return "无数据";
        return "%s%%（%d/%d）".formatted(Table.text(rate.percent()), rate.numerator(), rate.denominator());
    }

    private void table(Table table) {
        page.element("h2", table.title()).open("table").open("thead").open("tr");
        table.heading().forEach(title -> page.element("th", title));
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> {
            page.open("tr");
            row.forEach(this::cell);
            page.close("tr");
        });
        page.close("tbody").close("table");
    }

    private void cell(Object cell) {
        if (cell instanceof String text) page.element("td", text);
        else page.styled("td", "figure", Table.text(cell));
    }

    private void foot() {
        page.styled(
                "p",
                "small",
                "规则版本 %s；收集不足 %d 件的社区列出但不排名。 Rules version %s; ranked from %d concerns."
                        .formatted(
                                content.rules().version(),
                                content.rules().rankedFrom(),
                                content.rules().version(),
                                content.rules().rankedFrom()));
        page.styled(
                "p", "small", "内容散列 Content hash: " + bulletin.content().hash().hex());
        page.styled("p", "small", ContentHash.HOW);
    }

    private static String town(Instant instant) {
        return TownTime.text(instant);
    }
}
