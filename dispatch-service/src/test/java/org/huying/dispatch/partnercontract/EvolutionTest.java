package org.huying.dispatch.partnercontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvolutionTest {
    private static final String RELEASED = """
            {"title": "A task", "type": "object", "required": ["number", "place"],
             "properties": {"number": {"type": "string"}, "urgency": {"enum": ["LOW", "HIGH"]},
                            "change": {"description": "What; new codes may be added", "enum": ["A", "B"]},
                            "place": {"$ref": "#/$defs/Place"}},
             "$defs": {"Place": {"type": "object", "required": ["community"],
                                 "properties": {"community": {"type": "string"}, "floor": {"type": ["string", "null"]}}}}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an optional field        | ~\"properties\": {\"number\"~       | ~\"properties\": {\"since\": {\"type\": \"string\"}, \"number\"~",
                "an optional field within | ~\"properties\": {\"community\"~    | ~\"properties\": {\"grid\": {\"type\": \"string\"}, \"community\"~",
                "another title            | ~\"title\": \"A task\"~             | ~\"title\": \"Task\", \"description\": \"Told\"~",
                "a code more of an open list | ~[\"A\", \"B\"]~                    | ~[\"A\", \"B\", \"C\"]~",
                "another order            | ~[\"number\", \"place\"]~           | ~[\"place\", \"number\"]~"
            })
    void may_have(String change, String was, String is) throws JsonProcessingException {
        assertThat(breaks(was, is)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a field more that is required | ~[\"number\", \"place\"]~                    | ~[\"number\", \"place\", \"urgency\"]~ | /required",
                "a field less that is required | ~[\"number\", \"place\"]~                    | ~[\"number\"]~                         | /required",
                "a field less                  | ~\"urgency\": {\"enum\": [\"LOW\", \"HIGH\"]},~ | ~~                                  | /properties/urgency",
                "a field of another type       | ~\"number\": {\"type\": \"string\"}~         | ~\"number\": {\"type\": \"integer\"}~  | /properties/number/type",
                "a value less                  | ~[\"LOW\", \"HIGH\"]~                        | ~[\"HIGH\"]~                           | /properties/urgency/enum",
                "a value more                  | ~[\"LOW\", \"HIGH\"]~                        | ~[\"LOW\", \"HIGH\", \"TOP\"]~         | /properties/urgency/enum",
                "a code less of an open list   | ~[\"A\", \"B\"]~                           | ~[\"A\"]~                              | /properties/change/enum",
                "never a null any more         | ~[\"string\", \"null\"]~                     | ~\"string\"~                           | /$defs/Place/properties/floor/type",
                "a narrower field              | ~\"community\": {\"type\": \"string\"}~      | ~\"community\": {\"type\": \"string\", \"maxLength\": 3}~ | /$defs/Place/properties/community/maxLength"
            })
    void may_not_have(String change, String was, String is, String where) throws JsonProcessingException {
        assertThat(breaks(was, is)).singleElement().asString().startsWith(where + ": ");
    }

    @Test
    void nothing_breaks_what_is_as_it_was() throws JsonProcessingException {
        assertThat(Evolution.breaks(schema(RELEASED), schema(RELEASED))).isEmpty();
    }

    private static java.util.List<String> breaks(String was, String is) throws JsonProcessingException {
        assertThat(RELEASED).contains(was);
        String changed = RELEASED.replace(was, is == null ? "" : is);
        assertThat(changed).isNotEqualTo(RELEASED);
        return Evolution.breaks(schema(RELEASED), schema(changed));
    }

    private static JsonNode schema(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
