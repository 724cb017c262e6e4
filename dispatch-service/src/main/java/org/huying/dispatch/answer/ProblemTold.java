package org.huying.dispatch.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.told.Meaning;

/** Why an answer was refused: the problem document (RFC 9457) that REST answers the same with. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Meaning(zh = "问题说明", en = "Problem document, RFC 9457")
public record ProblemTold(
        @Meaning(zh = "问题类型", en = "URN of the problem type, for example urn:huying:problem:move-refused")
        String type,

        @Meaning(zh = "标题", en = "For a person, in Chinese and English")
        String title,

        @Meaning(zh = "说明", en = "What happened and what to do, in Chinese and English")
        String detail,

        @Meaning(zh = "可执行的操作", en = "The moves it has now", absent = "where the state is not the reason")
        List<String> allowedMoves,

        @Meaning(zh = "缺项", en = "What has to be there first", absent = "where nothing is missing")
        List<String> missing,

        @Meaning(
                zh = "字段问题",
                en = "JSON pointers into data, with what is wrong",
                absent = "where no field is the reason")
        List<Flaw> errors) {
    /** What is wrong with one field. */
    @Meaning(zh = "字段问题", en = "What is wrong with one field")
    public record Flaw(
            @Meaning(zh = "字段", en = "JSON pointer into data; empty for the whole of it")
            String pointer,

            @Meaning(zh = "问题", en = "For a person, in Chinese and English")
            String detail) {
        static Flaw of(FieldError error) {
            return new Flaw(error.pointer(), error.detail());
        }
    }

    static ProblemTold of(Refusal refusal) {
        Map<String, Object> members = refusal.members();
        return new ProblemTold(
                "urn:huying:problem:" + refusal.slug(),
                refusal.kind().title(),
                refusal.detail(),
                names(members.get("allowedMoves")),
                names(members.get("missing")),
                members.get("errors") instanceof List<?> errors
                        ? errors.stream()
                                .map(FieldError.class::cast)
                                .map(Flaw::of)
                                .toList()
                        : List.of());
    }

    private static List<String> names(Object member) {
        return member instanceof Iterable<?> list
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }
}
