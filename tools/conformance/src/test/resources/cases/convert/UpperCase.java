package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class UpperCase implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text;
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return text;
    }
}
