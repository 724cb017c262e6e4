package org.huying.dispatch.partnercontract.web;

import static org.huying.dispatch.partnercontract.web.Html.both;
import static org.huying.dispatch.partnercontract.web.Html.code;
import static org.huying.dispatch.partnercontract.web.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import org.huying.dispatch.partnercontract.Direction;
import org.huying.dispatch.partnercontract.PartnerContract;
import org.huying.dispatch.partnercontract.PublishedChannel;
import org.huying.dispatch.partnercontract.PublishedScheme;
import org.huying.dispatch.partnercontract.PublishedType;
import org.huying.dispatch.partnercontract.Words;

/** The AsyncAPI document for people: Chinese first, English beside; plain HTML that runs no script. */
final class PartnersPage {
    private static final String SHELL = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="/partners/page.css">
            </head>
            <body>
            <a class="skip" href="#contents">跳到正文 <span lang="en">Skip to the contents</span></a>
            <header><h1>%2$s</h1><div class="both">%3$s</div></header>
            <nav aria-label="本页 · On this page"><ul>
            <li><a href="#channels">通道 <span lang="en">Ways</span></a></li>
            <li><a href="#signatures">签名与身份 <span lang="en">Signatures and identity</span></a></li>
            <li><a href="#notices">通知 <span lang="en">Notices</span></a></li>
            <li><a href="#answers">答复 <span lang="en">Answers</span></a></li>
            <li><a href="/asyncapi">AsyncAPI 3 (YAML)</a></li>
            <li><a href="/asyncapi?bundled=true">AsyncAPI 3, <span lang="en">with all schemas</span> 含全部 Schema</a></li>
            <li><a href="/schemas">JSON Schema</a></li>
            </ul></nav>
            <main id="contents">
            %4$s</main>
            </body>
            </html>
            """;

    private PartnersPage() {}

    static String of(PartnerContract contract) {
        Words title = contract.title();
        return SHELL.formatted(
                text(title.chinese() + " · " + title.english()),
                both("span", title),
                both("p", contract.description()),
                section("channels", "通道", "Ways", channels(contract.channels()))
                        + section("signatures", "签名与身份", "Signatures and identity", schemes(contract.schemes()))
                        + types(contract, Direction.NOTICE, "notices", "通知", "Notices")
                        + types(contract, Direction.ANSWER, "answers", "答复", "Answers"));
    }

    private static String section(String id, String chinese, String english, String content) {
        return "<section id=\"%s\" aria-labelledby=\"%1$s-title\">\n<h2 id=\"%1$s-title\">%s</h2>\n%s</section>\n"
                .formatted(id, both("span", new Words(chinese, english)), content);
    }

    private static String channels(List<PublishedChannel> channels) {
        return channels.stream()
                .map(channel -> "<h3>%s</h3>\n%s<div class=\"both\">%s</div>\n"
                        .formatted(
                                both("span", channel.title()),
                                channel.address().isEmpty() ? "" : "<p>" + code(channel.address()) + "</p>\n",
                                both("p", channel.description())))
                .collect(Collectors.joining());
    }

    private static String schemes(List<PublishedScheme> schemes) {
        return schemes.stream()
                .map(scheme -> "<h3>%s</h3>\n<div class=\"both\">%s</div>\n"
                        .formatted(code(scheme.name()), both("p", scheme.description())))
                .collect(Collectors.joining());
    }

    private static String types(
            PartnerContract contract, Direction direction, String id, String chinese, String english) {
        List<PublishedType> types = contract.types().stream()
                .filter(type -> type.direction() == direction)
                .toList();
        String details = types.stream().map(TypeSection::of).collect(Collectors.joining());
        return section(id, chinese, english, overview(types) + details);
    }

    private static String overview(List<PublishedType> types) {
        return types.stream()
                .map(type -> "<li><a href=\"#%s\">%s</a> %s</li>\n"
                        .formatted(text(type.name()), code(type.name()), both("span", type.title())))
                .collect(Collectors.joining("", "<ul class=\"types\">\n", "</ul>\n"));
    }
}
