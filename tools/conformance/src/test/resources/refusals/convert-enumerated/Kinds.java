package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class Kinds implements AttributeConverter<Kind, String> {
    @Override
    public String convertToDatabaseColumn(Kind value) {
        return String.valueOf(value);
    }

    @Override
    public Kind convertToEntityAttribute(String value) {
        return Kind.valueOf(value);
    }
}
