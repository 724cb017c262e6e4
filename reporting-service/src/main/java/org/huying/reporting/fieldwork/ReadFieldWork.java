package org.huying.reporting.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.town.TownTable;

/** Field work of what the caller may see, as it was known. */
@ApplicationScoped
public class ReadFieldWork {
    private final FieldFacts facts;
    private final TownTable town;
    private final ObjectMapper json;

    ReadFieldWork(FieldFacts facts, TownTable town, ObjectMapper json) {
        this.facts = facts;
        this.town = town;
        this.json = json;
    }

    /** @param community null for all of them */
    @Transactional
    public FieldWork of(Window window, String community, AccessScope caller) {
        VisibleLines visible = new VisibleLines(caller);
        List<FieldStory> stories = stories(facts.stories(window, community, visible));
        return new FieldWork(
                window,
                town.communities().at(window.asOf()),
                facts.visits(window, community, visible),
                those(stories, FieldFact.CANVASS_OPENED, FieldStory::canvass),
                those(stories, FieldFact.TARGET_SET, FieldStory::coverage),
                those(stories, FieldFact.MEASURED, FieldStory::measurement));
    }

    private static <T> List<T> those(List<FieldStory> stories, String beginning, Function<FieldStory, T> line) {
        return stories.stream()
                .filter(story -> story.beganWith(beginning))
                .map(line)
                .toList();
    }

    private List<FieldStory> stories(List<FieldEvent> events) {
        Map<String, FieldStory> byKey = new LinkedHashMap<>();
        for (FieldEvent event : events) {
            FieldStory story =
                    byKey.computeIfAbsent(event.key(), key -> new FieldStory(new ArrayList<>(), new ArrayList<>()));
            story.events().add(event);
            story.told().add(told(event));
        }
        return List.copyOf(byKey.values());
    }

    private FieldTold told(FieldEvent event) {
        try {
            return json.readValue(event.data(), FieldTold.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept field work cannot be read: " + event.key(), unreadable);
        }
    }
}
