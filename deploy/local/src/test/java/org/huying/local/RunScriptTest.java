package org.huying.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.huying.local.stack.FreePorts;
import org.huying.local.stack.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops {@code deploy/run.sh} is said in one line, and then nothing runs, nothing listens, nothing was made. */
class RunScriptTest {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path home;

    private final Ports ports = FreePorts.any();
    private RunScript script;

    @BeforeEach
    void aCloneOnAMachineWithoutJava() throws IOException {
        script = new RunScript(home);
    }

    @AfterEach
    void nothingIsHalfStarted() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(home.toString())))
                .isEmpty();
        assertThat(script.project().resolve("deploy/data")).doesNotExist();
    }

    @Test
    void no_jdk() throws Exception {
        // When
        var answer = script.run();
        // Then
        assertRefused(answer, "未找到 JDK，请安装 JDK 17 或更高版本 · no JDK found; install JDK 17 or later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void a_jdk_that_is_too_old(String release) throws Exception {
        // Given
        script.withJava(script.javaHome(release, "javac"));
        // When
        var answer = script.run();
        // Then
        assertRefused(
                answer,
                "JDK 版本过低（" + release + "），需要 17 或更高 · this JDK is too old (" + release + "); 17 or later is needed");
    }

    @Test
    void a_java_that_does_not_run() throws Exception {
        // Given
        script.with("java", "echo 'cannot execute binary file' >&2; exit 126");
        // When
        var answer = script.run();
        // Then
        String java = home.resolve("tools/java").toString();
        assertRefused(
                answer, "无法运行 " + java + "，请安装 JDK 17 或更高版本 · " + java + " does not run; install JDK 17 or later");
    }

    @Test
    void a_java_without_javac_when_a_build_is_needed() throws Exception {
        // Given
        script.withJava(script.javaHome("17"));
        // When
        var answer = script.run();
        // Then
        assertRefused(answer, "需要完整的 JDK（含 javac）才能构建 · building needs a full JDK with javac");
        assertThat(script.project().resolve("built.with")).doesNotExist();
    }

    @Test
    void too_little_disk_to_build() throws Exception {
        // Given
        script.withJava(script.javaHome("17", "javac"))
                .with(
                        "df",
                        "echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'",
                        "echo '/dev/vda 9 9 2097151 99% /'");
        // When
        var answer = script.run();
        // Then
        assertRefused(
                answer, "磁盘空间不足：构建需要至少 2048 MiB，现有 2047 MiB · too little disk: building needs 2048 MiB, has 2047 MiB");
        assertThat(script.project().resolve("built.with")).doesNotExist();
    }

    @Test
    void a_build_that_fails() throws Exception {
        // Given
        script.withJava(script.javaHome("17", "javac"));
        // When
        var answer = script.run();
        // Then
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).containsExactly("构建失败，请查看上面的输出 · the build failed; see above");
        assertThat(home.resolve("java-17/bin/started")).doesNotExist();
    }

    /** The wrapper asks JAVA_HOME first, and gives up where it leads nowhere. */
    @Test
    void a_java_home_that_leads_nowhere_is_passed_over_in_the_build_too() throws Exception {
        // Given
        Path java = script.javaHome("21", "javac");
        script.withJava(java).withJavaHome(home.resolve("gone"));
        // When
        script.run();
        // Then
        assertThat(script.project().resolve("built.with"))
                .hasContent(java.toRealPath().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stroy", "-x", "story"})
    void an_option_it_does_not_know_before_anything_is_built(String word) throws Exception {
        // Given
        script.withJava(script.javaHome("17", "javac"));
        // When
        var answer = script.run("--exit", word);
        // Then
        assertRefused(answer, "不认识的参数 " + word + "，见 --help · unknown option " + word + "; see --help");
        assertThat(script.project().resolve("built.with")).doesNotExist();
    }

    @Test
    void an_option_without_its_value() throws Exception {
        // Given
        script.withJavaHome(THIS_JAVA).built();
        // When
        var answer = script.run("--data", "--story");
        // Then
        assertRefused(answer, "--data 缺少值 · --data needs a value");
    }

    @Test
    void a_busy_port() throws Exception {
        // Given
        script.withJavaHome(THIS_JAVA).built();
        try (ServerSocket other = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            // When
            var answer = script.run("--port-offset", String.valueOf(ports.offset()));
            // Then
            assertRefused(
                    answer,
                    "端口 " + port + "（Kafka）已被占用，可用 --port-offset 换一组端口 · port " + port
                            + " (Kafka) is busy; --port-offset moves all ports");
        }
        assertThat(FreePorts.areFree(ports)).isTrue();
    }

    @Test
    void a_folder_that_is_somebody_elses() throws Exception {
        // Given
        script.withJavaHome(THIS_JAVA).built();
        // When
        var answer = script.run("--fresh", "--data", home.toString(), "--port-offset", "" + ports.offset());
        // Then
        assertRefused(answer, "不是呼应的数据目录，且不为空：" + home + " · neither empty nor a data folder of Huying: " + home);
    }

    @Test
    void a_service_that_does_not_start_takes_down_what_had_started() throws Exception {
        // Given
        script.withJavaHome(THIS_JAVA).built();
        Path data = home.resolve("town");
        // When
        var answer = script.run("--data", data.toString(), "--port-offset", String.valueOf(ports.offset()));
        // Then
        Path log = data.resolve("logs/intake.log");
        assertThat(answer.err()).containsExactly("intake 启动失败，见日志 " + log + " · intake did not start; see " + log);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(FreePorts.areFree(ports)).isTrue();
    }

    @Test
    void help_needs_nothing() throws Exception {
        // When
        var answer = script.run("--story", "--help");
        // Then
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).containsExactlyElementsOf(Options.USAGE.lines().toList());
    }

    private static void assertRefused(RunScript.Answer answer, String line) {
        assertThat(answer.err()).containsExactly(line);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exit()).isEqualTo(1);
    }
}
