package org.huying.dispatch.referral;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Ids in one column, a space between them: no id has one inside. */
@Converter
public class BasisColumn implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> ids) {
        return ids == null ? "" : String.join(" ", ids);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}
