package org.huying.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.systemtests.DashboardReaders.figure;
import static org.huying.systemtests.DashboardReaders.named;
import static org.huying.systemtests.DashboardReaders.value;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page at reporting's root as people use it, in a real browser. */
class DashboardIT {
    private static final String ZHONGYUAN = "520102033901";
    private static final String HEYUAN = "520102033903";
    private static final int BEFORE_THE_NEXT_MINUTE = 20_000;

    private static DashboardTown town;
    private static DashboardReaders readers;
    private static String resolved;

    @BeforeAll
    static void three_concerns_one_of_them_resolved() throws Exception {
        Path chromium = Chromium.orSkip();
        town = new DashboardTown();
        resolved = town.raised(ZHONGYUAN, "neighbourhood.noise");
        town.resolved(resolved);
        town.raised(ZHONGYUAN, "property.maintenance.lighting");
        town.raised(HEYUAN, "traffic.parking");
        readers = new DashboardReaders(chromium, town);
    }

    @AfterAll
    static void stop() {
        if (readers != null) readers.close();
        if (town != null) town.close();
    }

    @AfterEach
    void nothing_was_forbidden_by_the_policy_of_the_page_and_no_script_failed() {
        assertThat(readers.leave()).isEmpty();
    }

    @Test
    void shows_the_desk_everything_with_what_a_rate_is_made_of() {
        // When
        Page page = readers.signedInAs("desk");
        // Then
        assertThat(value(page, "收集")).hasText(everything());
        assertThat(value(page, "已办结和落实")).hasText("1");
        assertThat(value(page, "办结率")).hasText("%.1f %%".formatted(100.0 / town.concerns()));
        assertThat(figure(page, "办结率").locator(".note")).hasText("1/" + everything());
        assertThat(page.locator("hy-communities tbody tr")).hasCount(5);
        assertThat(page.locator("hy-header")).containsText("街道指挥中心");
        assertThat(page.locator("hy-ledger tbody")).containsText("噪声");
    }

    @Test
    void shows_a_secretary_the_own_community_alone() {
        // When
        Page page = readers.signedInAs("secretary-heyuan");
        // Then
        assertThat(value(page, "收集")).hasText("1");
        assertThat(page.locator("hy-communities tbody tr")).hasCount(1);
        assertThat(page.locator("hy-communities tbody")).containsText("和园社区");
        assertThat(page.locator("hy-ledger tbody tr")).hasCount(1);
    }

    @Test
    void shows_everybody_public_aggregates_and_asks_for_nothing_else() {
        // Given
        Page page = readers.atADesk();
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        // When
        page.navigate(town.dashboard(""));
        // Then
        assertThat(page.locator("hy-notice h2")).containsText("公示");
        assertThat(page.locator("hy-notice [role=status]")).hasCount(0);
        assertThat(page.locator("hy-ledger")).hasCount(0);
        assertThat(asked)
                .filteredOn(it -> it.contains("/v1/"))
                .isNotEmpty()
                .allMatch(it -> it.contains("/v1/public/") || it.endsWith("/v1/topics"));
    }

    @Test
    void is_read_from_a_figure_to_its_lines_and_to_what_happened_by_keyboard_alone() {
        // Given
        Page page = readers.signedInAs("desk");
        Locator line = page.locator("hy-ledger").getByRole(AriaRole.BUTTON, named(resolved));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        // Then
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.locator("hy-communities").getByRole(AriaRole.BUTTON, named("中园社区")).press("Enter");
        assertThat(page.locator("hy-ledger tbody tr")).hasCount(2);
        line.press("Enter");
        assertThat(dialog).containsText("结案");
        assertThat(dialog).containsText("网格员");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(line).isFocused();
    }

    @Test
    void has_a_table_for_whoever_does_not_see_its_charts() {
        // Given
        Page page = readers.signedInAs("desk");
        Locator channels = page.locator("hy-channels");
        // Then
        assertThat(channels.locator("hy-chart")).hasAttribute("aria-hidden", "true");
        assertThat(channels.getByRole(AriaRole.TABLE)).hasAccessibleName("收集渠道");
        assertThat(channels.getByRole(AriaRole.ROWHEADER)).hasText("网站");
        // When
        channels.getByRole(AriaRole.BUTTON, named("表格")).press("Enter");
        // Then
        assertThat(channels.locator("hy-chart")).hasCount(0);
        assertThat(channels.getByRole(AriaRole.BUTTON, named("表格"))).hasAttribute("aria-pressed", "true");
    }

    @Test
    void speaks_english_to_who_wants_it_and_remembers() {
        // Given
        Page page = readers.signedInAs("desk");
        // When
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        // Then
        assertThat(page.locator("h1")).hasText("Huying · what became of concerns");
        assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
        // When
        page.reload();
        // Then
        assertThat(value(page, "Collected")).hasText(everything());
    }

    @Test
    void changes_while_it_is_looked_at() {
        // Given
        Page page = readers.signedInAs("worker-fengyuan");
        assertThat(value(page, "收集")).hasText("0");
        // When
        town.raised("520102033905", "roads.lids");
        // Then
        assertThat(value(page, "收集"))
                .hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(BEFORE_THE_NEXT_MINUTE));
    }

    @Test
    void goes_on_behind_the_last_message_it_heard() {
        // Given
        Page page = readers.atADesk();
        List<String> heardUpTo = new CopyOnWriteArrayList<>();
        page.route("**/v1/live", route -> {
            heardUpTo.add(route.request().headers().getOrDefault("last-event-id", "nothing"));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody("event: summary\nid: 41\ndata: {}\n\n: alive\nid: 42\n\n"));
        });
        // When
        readers.signIn(page, "desk");
        page.waitForCondition(() -> heardUpTo.size() > 1);
        // Then
        assertThat(heardUpTo.subList(0, 2)).containsExactly("nothing", "42");
    }

    @Test
    void says_in_words_what_a_part_may_not_or_cannot_show_and_shows_the_others() {
        // Given
        Page page = readers.atADesk();
        page.route("**/v1/hours*", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)));
        page.route("**/v1/trend*", route -> route.abort());
        // When
        readers.signIn(page, "desk");
        // Then
        assertThat(page.locator("hy-hours .trouble")).hasText("您的角色不能查看这一部分。");
        assertThat(page.locator("hy-trend .trouble")).hasText("暂时连不上服务，稍后自动重试。");
        assertThat(value(page, "收集")).hasText(everything());
    }

    @Test
    void asks_to_sign_in_again_when_the_token_is_known_no_more() {
        // Given
        Page page = readers.signedInAs("desk");
        page.route("**/v1/summary*", route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
        // When
        page.reload();
        // Then
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("登录已失效，请重新登录。");
        assertThat(page.locator("hy-notice")).isVisible();
    }

    @Test
    void gets_a_new_token_from_the_issuer_before_the_old_one_ends() {
        // Given
        Page page = readers.signedInAs("desk");
        page.evaluate("sessionStorage.setItem('huying.tokens', JSON.stringify("
                + "{...JSON.parse(sessionStorage.getItem('huying.tokens')), until: Date.now() + 1000}))");
        // When
        Request refreshed = page.waitForRequest(it -> it.url().endsWith("/token"), page::reload);
        // Then
        assertThat(refreshed.postData()).contains("grant_type=refresh_token");
        assertThat(value(page, "收集")).hasText(everything());
    }

    @Test
    void fits_a_phone() {
        // Given
        Page page = readers.before(360, 740);
        // When
        readers.signIn(page, "desk");
        page.locator("hy-ledger tbody tr").first().waitFor();
        // Then
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void fits_a_screen_on_a_wall_as_it_is() {
        // Given
        Page page = readers.before(1920, 1080);
        readers.signIn(page, "desk");
        // When
        page.navigate(town.dashboard("?wall=1"));
        page.locator("hy-communities tbody tr").first().waitFor();
        // Then
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1920);
        assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);
        assertThat(page.locator("hy-header")).isHidden();
        assertThat(page.locator("hy-ledger")).hasCount(0);
    }

    private static String everything() {
        return String.valueOf(town.concerns());
    }
}
