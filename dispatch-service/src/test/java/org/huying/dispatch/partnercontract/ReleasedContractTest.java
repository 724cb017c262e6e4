package org.huying.dispatch.partnercontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was released stays: partners wrote their systems by it. {@code -Dcontract.release=v1} adds the types of today
 * that are not in that release yet; what is in it is never written anew.
 */
class ReleasedContractTest {
    private static final Path RELEASED = PublishedFiles.FOLDER.resolve("released");
    private static final PartnerContract TODAY = new PartnerContract();

    @BeforeAll
    static void releaseIfAsked() throws IOException {
        String release = System.getProperty("contract.release", "");
        if (release.isEmpty()) return;
        Path folder = Files.createDirectories(RELEASED.resolve(release));
        for (PublishedType type : TODAY.types())
            for (String part : Set.of("schema", "example")) {
                Path file = folder.resolve(type.name() + "." + part + ".json");
                Path today = PublishedFiles.FOLDER.resolve(type.direction().file(type.name(), part));
                if (!Files.exists(file)) Files.copy(today, file);
            }
    }

    static Set<String> releases() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var folders = Files.list(RELEASED)) {
            folders.forEach(folder -> names.add(folder.getFileName().toString()));
        }
        return names;
    }

    @Test
    void there_is_one() throws IOException {
        assertThat(releases()).contains("v1");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void has_an_example_and_a_schema_of_each_of_its_types(String release) {
        // Given
        Path folder = RELEASED.resolve(release);
        // When
        Set<String> schemas = PublishedFiles.types(folder, PublishedFiles.SCHEMA);
        // Then
        assertThat(schemas).isNotEmpty().isEqualTo(PublishedFiles.types(folder, PublishedFiles.EXAMPLE));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void no_type_of_it_has_vanished(String release) {
        // When
        Set<String> released = PublishedFiles.types(RELEASED.resolve(release), PublishedFiles.SCHEMA);
        // Then
        assertThat(TODAY.types()).map(PublishedType::name).containsAll(released);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void every_example_of_it_is_still_valid(String release) {
        Path folder = RELEASED.resolve(release);
        for (String type : PublishedFiles.types(folder, PublishedFiles.EXAMPLE)) {
            // Given
            JsonNode event = PublishedFiles.read(folder.resolve(type + PublishedFiles.EXAMPLE));
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TODAY.type(type).schema().toString());
            // When
            var complaints = schema.validate(event.path("data").toString(), InputFormat.JSON);
            // Then
            assertThat(complaints).as(release + " " + type).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void its_schemas_were_only_added_to(String release) {
        Path folder = RELEASED.resolve(release);
        for (String type : PublishedFiles.types(folder, PublishedFiles.SCHEMA)) {
            // Given
            JsonNode released = PublishedFiles.read(folder.resolve(type + PublishedFiles.SCHEMA));
            // When
            var breaks = Evolution.breaks(released, TODAY.type(type).schema());
            // Then
            assertThat(breaks).as(release + " " + type).isEmpty();
        }
    }
}
