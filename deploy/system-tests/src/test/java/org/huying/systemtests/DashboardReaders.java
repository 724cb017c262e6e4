package org.huying.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** People before the dashboard of a town, each in a browser window of their own. */
final class DashboardReaders implements AutoCloseable {
    private final Chromium browser;
    private final DashboardTown town;
    private final List<Page> pages = new ArrayList<>();

    DashboardReaders(Path chromium, DashboardTown town) {
        this.browser = new Chromium(chromium);
        this.town = town;
    }

    Page atADesk() {
        return before(1280, 800);
    }

    Page before(int width, int height) {
        Page page = browser.open(new Browser.NewContextOptions().setViewportSize(width, height));
        pages.add(page);
        return page;
    }

    Page signedInAs(String user) {
        Page page = atADesk();
        signIn(page, user);
        return page;
    }

    void signIn(Page page, String user) {
        signIn(page, town.dashboard(""), user);
    }

    /** By the page's own button, over the issuer's page and back. */
    static void signIn(Page page, String dashboard, String user) {
        page.navigate(dashboard);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        page.locator("button[value='" + user + "']").click();
        page.locator("hy-figures hy-figure").first().waitFor();
    }

    /** Closes their windows, and says what scripts failed and what the page's policy kept from running meanwhile. */
    List<String> leave() {
        pages.forEach(page -> page.context().close());
        pages.clear();
        return browser.complaints();
    }

    static Locator figure(Page page, String label) {
        return page.locator("hy-figures").getByRole(AriaRole.GROUP, named(label));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator value(Page page, String label) {
        return figure(page, label).locator(".value");
    }

    @Override
    public void close() {
        browser.close();
    }
}
