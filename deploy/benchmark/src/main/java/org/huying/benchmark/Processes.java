package org.huying.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.local.broker.BrokerMain;
import org.huying.local.stack.ChildProcess;
import org.huying.local.stack.LocalStack;

/** The processes of the stack by what they are, as Linux accounts for them; elsewhere every figure is zero. */
final class Processes {
    private static final double TICKS_PER_SECOND = 100;
    private static final int UTIME = 11;

    private final LocalStack stack;

    Processes(LocalStack stack) {
        this.stack = stack;
    }

    /** Processor seconds used so far: each service, PostgreSQL, and this JVM, which is client and broker or has started it. */
    Map<String, Double> cpuSeconds() {
        Map<String, Double> used = new LinkedHashMap<>();
        for (ChildProcess child : stack.children()) used.put(child.name(), cpuSeconds(Set.of(child.pid())));
        used.put("postgres", cpuSeconds(postgres()));
        used.put("broker and client", cpuSeconds(brokerAndClient()));
        return used;
    }

    private static Set<Long> brokerAndClient() {
        Set<Long> found = new TreeSet<>();
        ProcessHandle client = ProcessHandle.current();
        found.add(client.pid());
        client.children()
                .map(ProcessHandle::pid)
                .filter(pid -> String.join("", lines(pid, "cmdline")).contains(BrokerMain.class.getName()))
                .forEach(found::add);
        return found;
    }

    /** Processor milliseconds of each since then, per thing done. */
    String millisEachSince(Map<String, Double> before, long done) {
        return cpuSeconds().entrySet().stream()
                .map(it -> "%s %.2f".formatted(it.getKey(), 1000 * (it.getValue() - before.get(it.getKey())) / done))
                .collect(Collectors.joining(", "));
    }

    /** Proportional set size of this process and everything it started, in MiB. */
    long residentMebibytes() {
        Set<Long> all = postgres();
        all.addAll(brokerAndClient());
        for (ChildProcess child : stack.children()) all.add(child.pid());
        return residentMebibytes(all);
    }

    /** The same of the services whose names begin so. */
    long residentMebibytes(String service) {
        return residentMebibytes(stack.children().stream()
                .filter(child -> child.name().startsWith(service))
                .map(ChildProcess::pid)
                .collect(Collectors.toSet()));
    }

    private static long residentMebibytes(Set<Long> pids) {
        long kilobytes = 0;
        for (long pid : pids)
            for (String line : lines(pid, "smaps_rollup"))
                if (line.startsWith("Pss:")) kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        return kilobytes / 1024;
    }

    private static double cpuSeconds(Set<Long> pids) {
        long ticks = 0;
        for (long pid : pids)
            for (String line : lines(pid, "stat")) {
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                ticks += Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1]);
                // Sessions that ended are accounted to the postmaster that waited for them.
                ticks += Long.parseLong(fields[UTIME + 2]) + Long.parseLong(fields[UTIME + 3]);
            }
        return ticks / TICKS_PER_SECOND;
    }

    /** Nothing of a process that ends while it is looked at. */
    private static List<String> lines(long pid, String name) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), name));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private Set<Long> postgres() {
        Set<Long> found = new TreeSet<>();
        ProcessHandle.allProcesses()
                .filter(this::isPostmaster)
                .forEach(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .forEach(process -> found.add(process.pid())));
        return found;
    }

    private boolean isPostmaster(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("-p " + stack.ports().postgres()))
                .isPresent();
    }
}
