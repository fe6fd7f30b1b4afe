package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class Isbns implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long value) {
        return String.valueOf(value);
    }

    @Override
    public Long convertToEntityAttribute(String value) {
        return Long.valueOf(value);
    }
}
