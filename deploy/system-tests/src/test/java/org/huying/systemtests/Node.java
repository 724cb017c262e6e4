package org.huying.systemtests;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Node: this machine's, or the one Playwright brings along. */
final class Node {
    static final String NOTICE = "未找到 node，跳过 Node 接收程序的测试 · no node here: the test of the Node receiver is skipped";

    private Node() {}

    /** What runs the script; empty where there is no Node. */
    static List<String> command(Path script) {
        Optional<String> node = installed().or(Node::broughtAlong);
        if (node.isEmpty()) System.err.println(NOTICE);
        return node.map(it -> List.of(it, script.toString())).orElse(List.of());
    }

    private static Optional<String> installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Playwright's driver is a script that its own Node runs. */
    private static Optional<String> broughtAlong() {
        try {
            Driver driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
            return Optional.of(driver.createProcessBuilder().command().get(0))
                    .filter(it -> Files.isExecutable(Path.of(it)));
        } catch (RuntimeException notForThisMachine) {
            return Optional.empty();
        }
    }
}
