package org.huying.intake.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTreeTest {
    private static final TopicTree TREE = new TopicTree(List.of(
            topic("services", false, TopicStatus.LISTED),
            topic("public-security", true, TopicStatus.LISTED),
            topic("services.hours", false, TopicStatus.LISTED),
            topic("public-security.tenants", false, TopicStatus.LISTED),
            topic("services.old", false, TopicStatus.RETIRED),
            topic("services.hours.evening", false, TopicStatus.LISTED)));

    @Test
    void lists_each_before_those_below_it() {
        assertThat(TREE.all())
                .extracting(KnownTopic::code)
                .containsExactly(
                        "services",
                        "services.hours",
                        "services.hours.evening",
                        "services.old",
                        "public-security",
                        "public-security.tenants");
    }

    @Test
    void speaks_of_persons_below_what_does() {
        assertThat(TREE.find("public-security.tenants").orElseThrow().speaksOfPersons())
                .isTrue();
        assertThat(TREE.find("services.hours").orElseThrow().speaksOfPersons()).isFalse();
    }

    @Test
    void knows_what_may_be_chosen_instead() {
        assertThat(TREE.nearestAbove("services.hours.morning.early"))
                .map(KnownTopic::code)
                .contains("services.hours");
        assertThat(TREE.nearestAbove("services.old.thing"))
                .map(KnownTopic::code)
                .contains("services");
        assertThat(TREE.nearestAbove("nonsense.thing")).isEmpty();
        assertThat(TREE.choicesBelow("services")).extracting(KnownTopic::code).containsExactly("services.hours");
        assertThat(TREE.choicesBelow(null)).extracting(KnownTopic::code).containsExactly("services", "public-security");
    }

    @Test
    void has_another_mark_after_any_change() {
        List<KnownTopic> changed = new ArrayList<>(TREE.all());
        KnownTopic first = changed.get(0);
        changed.set(0, new KnownTopic("services", null, 1, first.labels(), false, TopicStatus.LISTED, 2));
        assertThat(new TopicTree(changed).mark()).isNotEqualTo(TREE.mark());
        assertThat(new TopicTree(TREE.all()).mark()).isEqualTo(TREE.mark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.opening-hours",
                "public-safety.dogs",
                "public-security.suspicious-persons",
                "housing.cracked-walls",
                "city-order.itinerant-vendors",
                "property.maintenance",
                "neighbourhood.noise",
                "environment.sanitation",
                "traffic.parking",
                "utilities",
                "other"
            })
    void holds_the_story_and_what_dispatch_has_rules_for(String code) throws IOException {
        assertThat(starter().topics()).extracting(TopicFile.Entry::code).contains(code);
    }

    @Test
    void begins_with_itinerant_vendors_under_their_national_class_and_labels_in_both_languages() throws IOException {
        List<TopicFile.Entry> topics = starter().topics();
        assertThat(topics)
                .filteredOn(topic -> topic.code().equals("city-order.itinerant-vendors"))
                .extracting(TopicFile.Entry::gbCode)
                .containsExactly("0501");
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.chinese()).matches(Pattern.compile("\\p{IsHan}+"));
            assertThat(topic.english()).matches("[A-Z][A-Za-z, -]+");
        });
    }

    @Test
    void holds_every_topic_that_a_starter_rule_of_dispatch_names() throws IOException {
        List<String> codes =
                starter().topics().stream().map(TopicFile.Entry::code).toList();
        Pattern named = Pattern.compile("topics?: \\[?([a-z0-9.-]+)");
        for (String rules : List.of("routing/starter.yaml", "time-limits/starter.yaml")) {
            String text = java.nio.file.Files.readString(
                    java.nio.file.Path.of("..", "dispatch-service", "src", "main", "resources", rules));
            Matcher topic = named.matcher(text);
            while (topic.find()) assertThat(codes).contains(topic.group(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Services", "a.b.c.d.e.f", "below.nothing", "twice", ""})
    void is_not_made_of_a_file_that_cannot_be_one(String code) {
        var twice = new TopicFile.Entry("twice", "类别", "Topic", null, false);
        var entry = new TopicFile.Entry(code, "类别", "Topic", null, false);
        assertThatThrownBy(() -> new TopicFile(List.of(twice, entry))).isInstanceOf(IllegalArgumentException.class);
    }

    private static TopicFile starter() throws IOException {
        return TopicStart.read("topics/starter.yaml");
    }

    private static KnownTopic topic(String code, boolean persons, TopicStatus status) {
        return new KnownTopic(
                code,
                TopicCode.parentOf(code).orElse(null),
                TopicCode.levelOf(code),
                new TopicLabels("类别", "Topic", null),
                persons,
                status,
                1);
    }
}
