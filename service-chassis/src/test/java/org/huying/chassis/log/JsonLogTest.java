package org.huying.chassis.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import org.huying.chassis.event.Trace;
import org.huying.chassis.sample.AsDeployed;
import org.huying.chassis.sample.ChassisTestResource;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the console handler of a running service makes of a line, with the filter and the formatter it has. */
@QuarkusTest
@TestProfile(AsDeployed.class)
@QuarkusTestResource(ChassisTestResource.class)
class JsonLogTest {
    private static final String PHONE = "13800138000";

    @AfterEach
    void leave() {
        Trace.leave();
    }

    @Test
    void a_line_is_json_and_names_its_trace() throws IOException {
        // Given
        Trace trace = Trace.continuing(null, null);
        trace.enter();
        // When
        JsonNode line = logged(line("hello"));
        // Then
        assertThat(line.get("message").asText()).isEqualTo("hello");
        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("mdc").get("traceId").asText()).isEqualTo(trace.traceId());
    }

    @Test
    void personal_data_in_a_message_is_masked() throws IOException {
        assertThat(logged(line("call " + PHONE + " now")).get("message").asText())
                .isEqualTo("call ＊＊＊ now");
    }

    @Test
    void personal_data_in_a_parameter_is_masked_whatever_its_type() throws IOException {
        for (Object parameter : new Object[] {PHONE, Long.valueOf(PHONE), Map.of("phone", PHONE)}) {
            // Given
            ExtLogRecord line = new ExtLogRecord(Level.INFO, "call %s", FormatStyle.PRINTF, "caller");
            line.setParameters(new Object[] {parameter});
            // When
            JsonNode logged = logged(line);
            // Then
            assertThat(logged.toString()).contains("call").doesNotContain(PHONE);
        }
    }

    @Test
    void personal_data_in_an_exception_or_its_causes_is_masked_and_the_rest_is_kept() throws IOException {
        // Given
        ExtLogRecord line = line("request failed");
        line.setThrown(new IllegalStateException("of " + PHONE, new IllegalArgumentException("for " + PHONE)));
        // When
        String logged = logged(line).toString();
        // Then
        assertThat(logged).doesNotContain(PHONE);
        assertThat(logged).contains("IllegalStateException", "of ＊＊＊", "IllegalArgumentException", "for ＊＊＊");
        assertThat(logged).contains("JsonLogTest");
    }

    @Test
    void an_exception_without_personal_data_is_left_alone() {
        // Given
        ExtLogRecord line = line("request failed");
        var plain = new IllegalStateException("of nobody", new IllegalArgumentException());
        line.setThrown(plain);
        // When
        new PersonalDataFilter().isLoggable(line);
        // Then
        assertThat(line.getThrown()).isSameAs(plain);
    }

    private static ExtLogRecord line(String message) {
        return new ExtLogRecord(Level.INFO, message, "caller");
    }

    private static JsonNode logged(ExtLogRecord line) throws IOException {
        ExtHandler console = console();
        assertThat(console.getFilter().isLoggable(line)).isTrue();
        return new ObjectMapper().readTree(console.getFormatter().format(line));
    }

    private static ExtHandler console() {
        return Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .map(ExtHandler.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
