package org.huying.local.stack;

import java.nio.file.Path;

/** The three services. */
public enum Service {
    INTAKE,
    DISPATCH,
    REPORTING;

    public String lowerName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String database() {
        return "huying_" + lowerName();
    }

    int port(Ports ports) {
        return switch (this) {
            case INTAKE -> ports.intake();
            case DISPATCH -> ports.dispatch();
            case REPORTING -> ports.reporting();
        };
    }

    /** Where the build leaves it. */
    public Path jar(Path project) {
        return project.resolve(lowerName() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
