package org.huying.dispatch.partnercontract.web;

import static org.huying.dispatch.partnercontract.web.Html.both;
import static org.huying.dispatch.partnercontract.web.Html.code;
import static org.huying.dispatch.partnercontract.web.Html.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.dispatch.partnercontract.PublishedType;

/** What the page says of one type: its fields, and an example. */
final class TypeSection {
    private static final String SECTION = """
            <article id="%1$s" aria-labelledby="%1$s-title">
            <h3 id="%1$s-title">%2$s %3$s</h3>
            <p><a href="/schemas/%1$s">JSON Schema</a> · <a href="/schemas/%1$s/examples">示例 <span lang="en">examples</span></a></p>
            %4$s%5$s</article>
            """;
    private static final String TABLE = """
            <div class="wide" tabindex="0" role="group" aria-label="%s data"><table>
            <caption>data <span lang="zh-CN">的字段</span> <span lang="en">Fields of data</span></caption>
            <thead><tr><th scope="col">字段 <span lang="en">Field</span></th><th scope="col">取值 <span lang="en">Values</span></th>\
            <th scope="col">必有 <span lang="en">Always there</span></th><th scope="col">含义 <span lang="en">Meaning</span></th></tr></thead>
            <tbody>
            %s</tbody></table></div>
            """;
    private static final String ROW = "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>\n";
    private static final String EXAMPLE = """
            <details><summary>示例 <span lang="en">Example</span></summary><pre tabindex="0"><code>%s</code></pre></details>
            """;

    private TypeSection() {}

    static String of(PublishedType type) {
        return SECTION.formatted(
                text(type.name()),
                code(type.name()),
                both("span", type.title()),
                table(type.name(), Field.of(type.schema())),
                type.examples().stream().map(TypeSection::example).collect(Collectors.joining()));
    }

    private static String table(String type, List<Field> fields) {
        return TABLE.formatted(text(type), fields.stream().map(TypeSection::row).collect(Collectors.joining()));
    }

    private static String row(Field field) {
        return ROW.formatted(
                code(field.path()),
                text(field.shape()),
                field.required() ? "是 <span lang=\"en\">yes</span>" : "",
                both("span", field.meaning()));
    }

    private static String example(JsonNode event) {
        return EXAMPLE.formatted(text(event.toPrettyString()));
    }
}
