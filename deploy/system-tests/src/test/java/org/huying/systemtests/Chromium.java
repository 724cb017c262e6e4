package org.huying.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, driven by Playwright, which brings none of its own. */
final class Chromium implements AutoCloseable {
    private static final String NOTICE = "未安装 chromium，跳过浏览器测试 · no chromium here: the browser tests are skipped "
            + "(Debian: apt-get install chromium fonts-wqy-zenhei)";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** A busy machine takes its time, in milliseconds. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(sandbox()));
    }

    /** Where it is; without one the tests of whoever asks are skipped, and say so. */
    static Path orSkip() {
        Optional<Path> found = installed();
        if (found.isEmpty()) System.err.println(NOTICE);
        Assumptions.assumeTrue(found.isPresent(), NOTICE);
        return found.get();
    }

    static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own, with no memory of others. */
    Page open(Browser.NewContextOptions how) {
        BrowserContext context = browser.newContext(how.setLocale("zh-CN"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Errors of scripts, and what the page's policy kept from loading or running, since this was asked last. */
    List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** Chromium's own sandbox does not start for root. */
    private static List<String> sandbox() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
