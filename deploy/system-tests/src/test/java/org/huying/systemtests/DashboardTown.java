package org.huying.systemtests;

import java.io.IOException;
import java.util.Map;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** A town with a few concerns, and its dashboard. */
final class DashboardTown implements AutoCloseable {
    private static final String WORKER = "worker-zhongyuan";

    private final LocalStack stack = Stacks.start("dashboard", 1, false);
    private final OwnWrites town = new OwnWrites(stack, 1);
    private int concerns;

    DashboardTown() throws IOException, InterruptedException {}

    /** Raised in a community, and known to reporting. */
    String raised(String community, String topic) {
        String number = town.post(
                        Service.INTAKE,
                        "/v1/concerns",
                        "resident",
                        Map.of(
                                "channel", "WEB",
                                "nature", "HELP",
                                "topic", topic,
                                "description", "楼道灯整夜嗡嗡响",
                                "address", Map.of("communityCode", community, "gridCode", community + "001")))
                .path("number")
                .asText();
        town.get(Service.REPORTING, "/v1/concerns/" + number + "/timeline", "desk");
        concerns++;
        return number;
    }

    /** How many were raised so far. */
    int concerns() {
        return concerns;
    }

    /** Handled, verified, followed up and closed as resolved, and known to reporting. */
    void resolved(String number) {
        String file = "/v1/cases/" + number;
        town.get(Service.DISPATCH, file, WORKER);
        town.move(Service.DISPATCH, file + "/acceptance", WORKER, Map.of());
        town.move(
                Service.DISPATCH,
                file + "/handling-report",
                WORKER,
                Map.of("internalNote", "已更换", "publicReply", "已更换灯具"));
        town.move(Service.DISPATCH, file + "/verification", "secretary-zhongyuan", Map.of());
        town.move(
                Service.DISPATCH,
                file + "/follow-up",
                "desk",
                Map.of("contacted", "YES", "solved", "YES", "satisfied", "YES"));
        town.move(Service.DISPATCH, file + "/closure", "desk", Map.of("outcome", "RESOLVED"));
        town.get(Service.REPORTING, "/v1/concerns/" + number + "/timeline", "desk");
    }

    String dashboard(String query) {
        return stack.url(Service.REPORTING) + "/" + query;
    }

    @Override
    public void close() {
        stack.close();
    }
}
