package org.huying.dispatch.partnercontract;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the AsyncAPI document says of the types, wherever it lists them: between a line {@code # >> what} and a line
 * {@code # <<} it is made from the schemas, so that a new notice or answer needs no second place to be written at.
 */
final class TypesInDocument {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^( *)# >> ([a-z ]+)\\n.*?^ *# <<\\n", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String REFERENCE = "%1$s: {$ref: \"#/components/messages/%1$s\"}\n";
    private static final String SCHEMA = "- $ref: /schemas/%1$s\n";
    private static final String DEFINITION = """
            %1$s:
              name: %1$s
              title: "%2$s"
              payload:
                allOf:
                  - $ref: "#/components/schemas/%3$s"
                  - properties: {type: {const: %1$s}, data: {$ref: /schemas/%1$s}}
            """;

    private TypesInDocument() {}

    static String writtenInto(String document) {
        Map<String, String> blocks = Map.of(
                "notice messages", each(Direction.NOTICE, REFERENCE),
                "answer messages", each(Direction.ANSWER, REFERENCE),
                "notice schemas", each(Direction.NOTICE, SCHEMA),
                "answer schemas", each(Direction.ANSWER, SCHEMA),
                "definitions", each(Direction.NOTICE, DEFINITION) + each(Direction.ANSWER, DEFINITION));
        return BLOCK.matcher(document)
                .replaceAll(
                        block -> java.util.regex.Matcher.quoteReplacement(block(block, blocks.get(block.group(2)))));
    }

    private static String block(MatchResult found, String content) {
        String indent = found.group(1);
        Stream<String> lines = Stream.of(
                        List.of("# >> " + found.group(2)), content.lines().toList(), List.of("# <<"))
                .flatMap(List::stream);
        return lines.map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    private static String each(Direction direction, String form) {
        return PublishedFiles.types(PublishedFiles.FOLDER.resolve(direction.folder()), PublishedFiles.SCHEMA).stream()
                .map(type -> form.formatted(
                        type, title(direction, type), direction.name().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private static String title(Direction direction, String type) {
        var schema = PublishedFiles.read(PublishedFiles.FOLDER.resolve(direction.file(type, "schema")));
        return schema.path("title").asText() + " · "
                + schema.path("description").asText();
    }
}
