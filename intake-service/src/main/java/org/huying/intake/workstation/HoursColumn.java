package org.huying.intake.workstation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The hours of a week in one column, {@code MONDAY 540-720,MONDAY 780-1020}: they are read and replaced as a whole. */
@Converter(autoApply = true)
public class HoursColumn implements AttributeConverter<OpeningHours, String> {
    @Override
    public String convertToDatabaseColumn(OpeningHours hours) {
        return hours.intervals().stream()
                .map(it -> it.day() + " " + it.from() + "-" + it.to())
                .collect(Collectors.joining(","));
    }

    @Override
    public OpeningHours convertToEntityAttribute(String column) {
        if (column.isEmpty()) return new OpeningHours(List.of());
        return new OpeningHours(
                Arrays.stream(column.split(",")).map(HoursColumn::interval).toList());
    }

    private static OpenInterval interval(String text) {
        String[] parts = text.split("[ -]");
        return new OpenInterval(DayOfWeek.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
