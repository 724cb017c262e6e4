package org.huying.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the README's pictures of the dashboard, from a stack that has played the story: the address of reporting, then the
 * folder they go to.
 */
final class DashboardPictures {
    private static final String AUTUMN = "?campaign=autumn-2023&from=2023-09-20&to=2023-12-20&asOf=2023-12-20";

    private DashboardPictures() {}

    private record Picture(String name, int width, int height, double scale, ColorScheme colours, String query) {
        Browser.NewContextOptions window() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setDeviceScaleFactor(scale)
                    .setColorScheme(colours);
        }
    }

    private static final List<Picture> PICTURES = List.of(
            new Picture("desk", 1280, 1400, 0.75, ColorScheme.LIGHT, AUTUMN),
            new Picture("wall", 1920, 1080, 0.625, ColorScheme.DARK, AUTUMN + "&wall=1"),
            new Picture("phone", 360, 740, 1, ColorScheme.LIGHT, AUTUMN));

    public static void main(String[] arguments) {
        try (Chromium browser = new Chromium(Chromium.installed().orElseThrow())) {
            for (Picture picture : PICTURES) take(browser.open(picture.window()), picture, arguments);
        }
    }

    private static void take(Page page, Picture picture, String[] arguments) {
        DashboardReaders.signIn(page, arguments[0] + "/" + AUTUMN, "desk");
        page.navigate(arguments[0] + "/" + picture.query());
        page.waitForLoadState();
        page.locator("hy-channels canvas").waitFor();
        page.waitForTimeout(3_000);
        Path file = Path.of(arguments[1], picture.name() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
