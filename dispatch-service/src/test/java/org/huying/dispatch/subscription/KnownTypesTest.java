package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownTypesTest {
    private static final Path PUBLISHED = Path.of("contract", "partner", "notices");
    private static final String EXAMPLE = ".example.json";

    @Test
    void are_those_of_which_an_example_is_published() throws IOException {
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            var types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXAMPLE))
                    .map(name -> name.substring(0, name.length() - EXAMPLE.length()))
                    .toList();
            assertThat(KnownTypes.all()).containsExactlyInAnyOrderElementsOf(types);
        }
    }
}
