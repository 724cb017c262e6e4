package org.huying.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a stack is to be.
 *
 * @param project         the project's folder, where the built services lie
 * @param brokerApart     Kafka in a process of its own, so that it can be killed
 * @param serviceSettings further settings of every service
 * @param optimising      whether the services' JVMs may use the optimising compiler, as in production
 */
public record StackSettings(
        Path project,
        Ports ports,
        List<Service> services,
        int replicas,
        boolean brokerApart,
        Map<String, String> serviceSettings,
        boolean optimising) {

    private static final String CLASS_ARCHIVE = "app-cds.jsa";

    public static StackSettings of(Path project, Ports ports) {
        return new StackSettings(project, ports, List.of(Service.values()), 1, false, Map.of(), false);
    }

    public StackSettings with(int copies, boolean apart, Map<String, String> more) {
        return new StackSettings(project, ports, services, copies, apart, more, optimising);
    }

    public StackSettings only(List<Service> some) {
        return new StackSettings(project, ports, some, replicas, brokerApart, serviceSettings, optimising);
    }

    /** For whoever runs the stack for long: slower for the first minutes, larger (its heaps too), and faster after. */
    public StackSettings withOptimisingCompiler() {
        return new StackSettings(project, ports, services, replicas, brokerApart, serviceSettings, true);
    }

    /**
     * Small heaps, unless the stack runs for long: the whole of it is to stay under 1.6 GB resident. From the archive of
     * classes, if built, they start sooner. The quick compiler alone: four JVMs on two cores would spend a quarter of them on
     * optimising, for minutes, unless that is wanted.
     * What was compiled stays: the sweeper of JDK 17 takes what is called seldom for cold, and it is compiled again.
     */
    List<String> jvmArguments(Path jar) {
        List<String> arguments = new ArrayList<>(heap());
        arguments.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:-UseCodeCacheFlushing",
                "-Dfile.encoding=UTF-8"));
        if (!optimising) arguments.add("-XX:TieredStopAtLevel=1");
        if (Files.exists(jar.resolveSibling(CLASS_ARCHIVE))) arguments.add("-XX:SharedArchiveFile=" + CLASS_ARCHIVE);
        return arguments;
    }

    private List<String> heap() {
        return optimising ? List.of("-Xms192m", "-Xmx320m", "-Xmn128m") : List.of("-Xms48m", "-Xmx192m");
    }
}
