package org.huying.reporting.bulletin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.Editions;
import org.huying.reporting.testing.Xlsx;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BulletinPageTest {
    private static final Bulletin DECEMBER = Editions.december("补录 <script>alert(1)</script> & \"两件\"");

    @Test
    void says_everything_a_bulletin_has_to() {
        assertThat(BulletinPage.of(DECEMBER))
                .contains("通报〔2024〕2号", "TB-2024-0002", "五里冲街道诉求办理情况月通报（2023年12月）")
                .contains("统计期 2023-12-01 至 2023-12-31，截至 2024-01-03 12:00:00（北京时间）")
                .contains("共收集诉求 76 件（原始反映 77 件），办结和落实 40 件，办结率 52.6%（40/76）")
                .contains("与 通报〔2023〕11号（2023年11月）相比")
                .contains("收集不足 5 件的社区列出但不排名")
                .contains(DECEMBER.content().hash().hex());
    }

    @Test
    void tells_what_it_corrects_and_by_what_it_was_corrected() {
        assertThat(BulletinPage.of(DECEMBER))
                .contains("本通报更正 通报〔2024〕1号（TB-2024-0001）")
                .contains("本通报已由 通报〔2024〕3号（TB-2024-0003）更正，请以后者为准");
    }

    @Test
    void shows_ranks_rates_and_changes_and_lists_small_communities_without_a_rank() {
        assertThat(BulletinPage.of(DECEMBER).replaceAll("\\s*<[^>]+>\\s*", "|").replaceAll("\\|+", "|"))
                .contains("|1|中园社区|10|8|80.0|2|+1|—|+2|")
                .contains("|2|延安南路社区|20|15|75.0|5|−1|−3.2|−6|")
                .contains("|不排名 not ranked|=丰园社区|3|2|66.7|1|—|—|—|");
    }

    @Test
    void is_well_formed_and_runs_nothing() throws Exception {
        // Given
        String page = BulletinPage.of(DECEMBER).replaceFirst("<!DOCTYPE html>", "");
        // When
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        // Then
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("table").getLength()).isEqualTo(5);
        assertThat(read.getElementsByTagName("style").item(0).getTextContent()).contains("size: A4");
        assertThat(read.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
    }

    @Test
    void as_a_workbook_has_the_same_figures_as_numbers_and_no_formula() {
        // When
        Xlsx workbook = Xlsx.of(BulletinWorkbook.of(DECEMBER));
        // Then
        assertThat(workbook.rows(1).get(1)).containsEntry("B", "通报〔2024〕2号 TB-2024-0002");
        assertThat(workbook.rows(2).get(4)).containsEntry("B", "52.6").containsEntry("C", "6.4");
        assertThat(workbook.rows(3).get(1))
                .containsEntry("A", "1")
                .containsEntry("E", "80")
                .containsEntry("G", "1");
        assertThat(workbook.rows(3).get(3).get("B")).isEqualTo("'=丰园社区");
        assertThat(workbook.parts().values()).noneMatch(part -> part.contains("<f>"));
    }
}
