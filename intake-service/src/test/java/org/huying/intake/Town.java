package org.huying.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.directory.KeepDirectory;

/** The town the tests play in: one community with one grid, as the directory would have told. */
@ApplicationScoped
public class Town {
    public static final String ZHONGYUAN = "520102033901";
    public static final String YANAN = "520102033902";
    public static final String GRID = ZHONGYUAN + "001";

    private final KeepDirectory directory;

    Town(KeepDirectory directory) {
        this.directory = directory;
    }

    public void isKnown() {
        QuarkusTransaction.requiringNew()
                .run(() -> directory.keep(List.of(
                        listed("directory.community-listed.v1", ZHONGYUAN, "中园社区"),
                        listed("directory.community-listed.v1", YANAN, "延安南路社区"),
                        listed("directory.grid-listed.v1", GRID, "中园社区第一网格"))));
    }

    public static ReceivedEvent listed(String type, String code, String name) {
        return listed(type, code, name, 1);
    }

    public static ReceivedEvent listed(String type, String code, String name, long sequence) {
        String data = "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
        return event("huying.directory", code, type, code, sequence, data);
    }

    public static ReceivedEvent event(
            String topic, String key, String type, String subject, long sequence, String data) {
        Instant now = Instant.parse("2023-12-01T01:00:00Z");
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                type,
                subject,
                now,
                now,
                sequence,
                "test",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new ReceivedEvent(topic, key, envelope, data.getBytes(StandardCharsets.UTF_8));
    }
}
