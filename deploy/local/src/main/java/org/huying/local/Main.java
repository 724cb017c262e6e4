package org.huying.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huying.local.issuer.DemoUser;
import org.huying.local.stack.CannotStart;
import org.huying.local.stack.DataFolder;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Ports;
import org.huying.local.stack.Preflight;
import org.huying.local.stack.Service;
import org.huying.local.stack.StackSettings;
import org.huying.local.story.Story;

/** What {@code deploy/run.sh} runs: the project's folder, then its options. */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** Whether the console is a terminal: the script knows, Java says so only since release 22. */
    private static final String TERMINAL = "huying.terminal";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Path project = Path.of(arguments[0]).toAbsolutePath();
            String[] words = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(run(Options.of(project, words)));
        } catch (CannotStart reason) {
            ERR.println(reason.getMessage());
            System.exit(1);
        } catch (RuntimeException | IOException unexpected) {
            ERR.println("出错 · failed: " + unexpected);
            System.exit(1);
        }
    }

    private static int run(Options options) throws IOException, InterruptedException {
        Ports ports = new Ports(options.portOffset());
        for (Service service : Service.values())
            if (!Files.exists(service.jar(options.project())))
                throw new CannotStart(
                        "尚未构建 " + service.lowerName(), service.lowerName() + " is not built; use deploy/run.sh");
        Preflight.check(options.data(), ports);
        try (DataFolder data = DataFolder.open(options.data())) {
            if (options.fresh()) data.empty();
            StackLog.to(data.log("stack"));
            OUT.println("正在启动 · starting: PostgreSQL, Kafka, issuer, intake, dispatch, reporting …");
            long begin = System.nanoTime();
            LocalStack stack = LocalStack.start(StackSettings.of(options.project(), ports), data);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> OUT.println("正在停止，数据保留 · stopping, the data stays …")));
            OUT.printf("就绪，用时 %.1f 秒 · ready%n%n", (System.nanoTime() - begin) / 1e9);
            boolean right = !options.story() || Story.play(stack, OUT, Boolean.getBoolean(TERMINAL));
            if (!right || options.exit()) return right ? 0 : 1;
            tellWhereToLook(stack, options);
            Thread.currentThread().join();
            return 0;
        }
    }

    private static void tellWhereToLook(LocalStack stack, Options options) {
        OUT.printf("%-10s %s/%n", "dashboard", stack.url(Service.REPORTING));
        for (Service service : Service.values())
            OUT.printf("%-10s %s/q/swagger-ui%n", service.lowerName(), stack.url(service));
        OUT.printf("%-10s %s%n", "logs", options.data().resolve("logs"));
        OUT.println();
        OUT.println("演示令牌 · a demo token (client_id is any of the users below):");
        OUT.printf(
                "  TOKEN=$(curl -s %s/token -d grant_type=client_credentials -d client_id=desk "
                        + "-d client_secret=any -d scope=huying | sed 's/.*\"access_token\" *: *\"\\([^\"]*\\)\".*/\\1/')%n",
                stack.issuerUrl());
        for (DemoUser user : DemoUser.all()) OUT.printf("  %-20s %s%n", user.name(), user.role());
        OUT.println("共建单位系统 · systems of partner units (client credentials alone):");
        for (DemoUser system : DemoUser.systems()) OUT.printf("  %-20s %s%n", system.name(), system.unit());
        OUT.println();
        OUT.println("Ctrl-C 停止，数据保留 · Ctrl-C stops, the data stays");
    }
}
